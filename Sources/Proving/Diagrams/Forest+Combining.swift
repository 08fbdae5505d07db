extension Forest {
  private enum Work {
    static let and: UInt32 = 0
    static let or: UInt32 = 1
    static let without: UInt32 = 2
    static let meets: UInt32 = 3
    static let levels: UInt32 = 4
  }

  mutating func and(_ first: Tree, _ second: Tree) -> Tree {
    if first == second || second == Self.everything { return first }
    if first == Self.everything { return second }
    if first == Self.nothing || second == Self.nothing { return Self.nothing }
    return combined(Work.and, min(first, second), max(first, second))
  }

  mutating func or(_ first: Tree, _ second: Tree) -> Tree {
    if first == second || second == Self.nothing { return first }
    if first == Self.nothing { return second }
    if first == Self.everything || second == Self.everything { return Self.everything }
    return combined(Work.or, min(first, second), max(first, second))
  }

  mutating func without(_ first: Tree, _ second: Tree) -> Tree {
    if first == Self.nothing || first == second || second == Self.everything { return Self.nothing }
    if second == Self.nothing { return first }
    return combined(Work.without, first, second)
  }

  mutating func not(_ tree: Tree) -> Tree { without(Self.everything, tree) }

  private mutating func combined(_ work: UInt32, _ first: Tree, _ second: Tree) -> Tree {
    if let known = remembered(work, first, second) { return known }
    let (left, right) = (nodes[Int(first)], nodes[Int(second)])
    let result: Tree
    if left.fact == Self.leaf, right.fact == Self.leaf {
      result = leaf(work, Int(left.low), Int(right.low))
    } else {
      let fact = min(left.fact, right.fact)
      let (leftLow, leftHigh) = left.fact == fact ? (left.low, left.high) : (first, first)
      let (rightLow, rightHigh) = right.fact == fact ? (right.low, right.high) : (second, second)
      let (low, high): (Tree, Tree)
      switch work {
      case Work.and: (low, high) = (and(leftLow, rightLow), and(leftHigh, rightHigh))
      case Work.or: (low, high) = (or(leftLow, rightLow), or(leftHigh, rightHigh))
      default: (low, high) = (without(leftLow, rightLow), without(leftHigh, rightHigh))
      }
      result = node(fact, low, high)
    }
    remember(work, first, second, result)
    return result
  }

  private mutating func leaf(_ work: UInt32, _ first: Int, _ second: Int) -> Tree {
    let words = space.words
    var levels = [UInt64](repeating: 0, count: words)
    for word in 0..<words {
      let (left, right) = (leaves[first * words + word], leaves[second * words + word])
      levels[word] =
        switch work {
        case Work.and: left & right
        case Work.or: left | right
        default: left & ~right
        }
    }
    return tree(of: levels)
  }

  /// Whether a state is in both.
  mutating func meets(_ first: Tree, _ second: Tree) -> Bool {
    if first == Self.nothing || second == Self.nothing { return false }
    if first == second || first == Self.everything || second == Self.everything { return true }
    let (one, other) = (min(first, second), max(first, second))
    if let known = remembered(Work.meets, one, other) { return known == 1 }
    let (left, right) = (nodes[Int(one)], nodes[Int(other)])
    let result: Bool
    if left.fact == Self.leaf, right.fact == Self.leaf {
      let words = space.words
      result = (0..<words).contains {
        leaves[Int(left.low) * words + $0] & leaves[Int(right.low) * words + $0] != 0
      }
    } else {
      let fact = min(left.fact, right.fact)
      let (leftLow, leftHigh) = left.fact == fact ? (left.low, left.high) : (one, one)
      let (rightLow, rightHigh) = right.fact == fact ? (right.low, right.high) : (other, other)
      result = meets(leftLow, rightLow) || meets(leftHigh, rightHigh)
    }
    remember(Work.meets, one, other, result ? 1 : 0)
    return result
  }

  /// Whether every state of the first is in the second.
  mutating func isWithin(_ first: Tree, _ second: Tree) -> Bool { without(first, second) == Self.nothing }

  /// The levels that there are with any facts, as a leaf.
  mutating func levels(in tree: Tree) -> Tree {
    let node = nodes[Int(tree)]
    if node.fact == Self.leaf { return tree }
    if let known = remembered(Work.levels, tree, 0) { return known }
    let (low, high) = (levels(in: node.low), levels(in: node.high))
    let result = or(low, high)
    remember(Work.levels, tree, 0, result)
    return result
  }
}
