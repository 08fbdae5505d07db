import Scenarios

extension Forest {
  /// What a step does to facts and levels.
  struct Shift {
    struct Key: Hashable {
      /// Facts that become so, and that are no longer so, as bits.
      let sets: UInt64
      let clears: UInt64
      let effects: [Effect]
      /// Levels that matter afterwards, as bits.
      let kept: UInt16
    }

    let key: Key
    /// What each combination of levels becomes; nil when all stay.
    let table: [UInt32]?
    var touched: UInt64 { key.sets | key.clears }
    var changesNothing: Bool { touched == 0 && table == nil }
  }

  /// The number of the shift that does this.
  mutating func shift(_ key: Shift.Key) -> Int {
    if let known = shiftNumbers[key] { return known }
    let table = space.table(key.effects, keeping: key.kept)
    let stays = table.enumerated().allSatisfy { $0.offset == Int($0.element) }
    shifts.append(Shift(key: key, table: stays ? nil : table))
    shiftNumbers[key] = shifts.count - 1
    return shifts.count - 1
  }

  private static let forward: UInt32 = 1 << 16
  private static let back: UInt32 = 1 << 17

  /// The states that these become.
  mutating func shifted(_ tree: Tree, by shift: Int) -> Tree {
    if shifts[shift].changesNothing { return tree }
    return touching(below(tree, shift), from: 0, to: nodes[Int(tree)].fact, shift)
  }

  private mutating func below(_ tree: Tree, _ shift: Int) -> Tree {
    if tree == Self.nothing { return tree }
    let node = nodes[Int(tree)]
    if node.fact == Self.leaf, shifts[shift].table == nil { return tree }
    let work = Self.forward + UInt32(shift)
    if let known = remembered(work, tree, 0) { return known }
    let result: Tree
    if node.fact == Self.leaf {
      result = moved(Int(node.low), shift)
    } else {
      let low = touching(below(node.low, shift), from: node.fact + 1, to: nodes[Int(node.low)].fact, shift)
      let high = touching(
        below(node.high, shift), from: node.fact + 1, to: nodes[Int(node.high)].fact, shift)
      let bit: UInt64 = 1 << UInt64(node.fact)
      if shifts[shift].key.sets & bit != 0 {
        result = self.node(node.fact, Self.nothing, or(low, high))
      } else if shifts[shift].key.clears & bit != 0 {
        result = self.node(node.fact, or(low, high), Self.nothing)
      } else {
        result = self.node(node.fact, low, high)
      }
    }
    remember(work, tree, 0, result)
    return result
  }

  /// The touched facts that the tree leaves open.
  private mutating func touching(_ tree: Tree, from first: Int32, to last: Int32, _ shift: Int) -> Tree {
    guard tree != Self.nothing, first < last else { return tree }
    var open = shifts[shift].touched & (.max << UInt64(first))
    if last < 64 { open &= (1 << UInt64(last)) - 1 }
    var result = tree
    while open != 0 {
      let fact = 63 - open.leadingZeroBitCount
      open &= ~(1 << UInt64(fact))
      result =
        shifts[shift].key.sets & (1 << UInt64(fact)) != 0
        ? node(Int32(fact), Self.nothing, result) : node(Int32(fact), result, Self.nothing)
    }
    return result
  }

  private mutating func moved(_ leaf: Int, _ shift: Int) -> Tree {
    guard let table = shifts[shift].table else { return Self.nothing }
    var levels = [UInt64](repeating: 0, count: space.words)
    for word in 0..<space.words {
      var rest = leaves[leaf * space.words + word]
      while rest != 0 {
        let target = Int(table[word << 6 + rest.trailingZeroBitCount])
        rest &= rest - 1
        levels[target >> 6] |= 1 << UInt64(target & 63)
      }
    }
    return tree(of: levels)
  }

  /// The states that become one of these.
  mutating func before(_ tree: Tree, by shift: Int) -> Tree {
    if tree == Self.nothing || shifts[shift].changesNothing { return tree }
    let node = nodes[Int(tree)]
    if node.fact == Self.leaf, shifts[shift].table == nil { return tree }
    let work = Self.back + UInt32(shift)
    if let known = remembered(work, tree, 0) { return known }
    let result: Tree
    if node.fact == Self.leaf {
      result = cameFrom(Int(node.low), shift)
    } else {
      let bit: UInt64 = 1 << UInt64(node.fact)
      if shifts[shift].key.sets & bit != 0 {
        result = before(node.high, by: shift)
      } else if shifts[shift].key.clears & bit != 0 {
        result = before(node.low, by: shift)
      } else {
        let (low, high) = (before(node.low, by: shift), before(node.high, by: shift))
        result = self.node(node.fact, low, high)
      }
    }
    remember(work, tree, 0, result)
    return result
  }

  private mutating func cameFrom(_ leaf: Int, _ shift: Int) -> Tree {
    guard let table = shifts[shift].table else { return Self.nothing }
    var levels = [UInt64](repeating: 0, count: space.words)
    for (number, target) in table.enumerated() {
      let word = leaves[leaf * space.words + Int(target >> 6)]
      if word & (1 << UInt64(target & 63)) != 0 { levels[number >> 6] |= 1 << UInt64(number & 63) }
    }
    return tree(of: levels)
  }
}
