/// Sets of states of one place in a conversation: which facts are so, and with which levels.
///
/// Decision diagrams over the facts (Bryant 1986), each kept once, with a set of levels at every leaf.
/// A set is the number of its root.
struct Forest {
  typealias Tree = UInt32

  static let nothing: Tree = 0
  static let everything: Tree = 1

  struct Node {
    let fact: Int32
    let low: Tree
    let high: Tree
  }

  /// The fact of a leaf: after every other.
  static let leaf: Int32 = 64

  let space: LevelSpace
  private(set) var nodes: ContiguousArray<Node> = []
  private var slots: ContiguousArray<UInt32>
  private(set) var leaves: ContiguousArray<UInt64> = []
  private var leafNodes: [[UInt64]: Tree] = [:]
  private var memory: ContiguousArray<SIMD4<UInt32>>
  var shifts: [Shift] = []
  var shiftNumbers: [Shift.Key: Int] = [:]

  init(_ space: LevelSpace) {
    self.space = space
    slots = ContiguousArray(repeating: .max, count: 1 << 16)
    memory = ContiguousArray(repeating: SIMD4(repeating: .max), count: 1 << 16)
    _ = tree(of: [UInt64](repeating: 0, count: space.words))
    _ = tree(of: space.set { _ in true })
  }

  /// How many nodes there are in all.
  var size: Int { nodes.count }

  // MARK: - Making

  mutating func tree(of levels: [UInt64]) -> Tree {
    if let known = leafNodes[levels] { return known }
    let tree = Tree(nodes.count)
    nodes.append(Node(fact: Self.leaf, low: Tree(leaves.count / space.words), high: 0))
    leaves.append(contentsOf: levels)
    leafNodes[levels] = tree
    return tree
  }

  mutating func node(_ fact: Int32, _ low: Tree, _ high: Tree) -> Tree {
    if low == high { return low }
    let mask = slots.count - 1
    var slot = Self.hash(UInt32(fact), low, high) & mask
    while slots[slot] != .max {
      let found = nodes[Int(slots[slot])]
      if found.low == low, found.high == high, found.fact == fact { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let tree = Tree(nodes.count)
    nodes.append(Node(fact: fact, low: low, high: high))
    slots[slot] = tree
    if nodes.count * 2 > slots.count { grow() }
    return tree
  }

  /// The states in which the fact is so.
  mutating func having(_ fact: Int) -> Tree { node(Int32(fact), Self.nothing, Self.everything) }

  private mutating func grow() {
    slots = ContiguousArray(repeating: .max, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, node) in nodes.enumerated() where node.fact != Self.leaf {
      var slot = Self.hash(UInt32(node.fact), node.low, node.high) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index)
    }
    if memory.count < 1 << 21 {
      memory = ContiguousArray(repeating: SIMD4(repeating: .max), count: memory.count * 2)
    }
  }

  // MARK: - Remembering

  @inline(__always)
  static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
    var mixed = (UInt64(second) << 32 | UInt64(third)) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    mixed = (mixed ^ UInt64(first)) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: mixed >> 24)
  }

  @inline(__always)
  func remembered(_ work: UInt32, _ first: Tree, _ second: Tree) -> Tree? {
    let entry = memory[Self.hash(work, first, second) & (memory.count - 1)]
    return entry.x == first && entry.y == second && entry.z == work ? entry.w : nil
  }

  @inline(__always)
  mutating func remember(_ work: UInt32, _ first: Tree, _ second: Tree, _ result: Tree) {
    memory[Self.hash(work, first, second) & (memory.count - 1)] = SIMD4(first, second, work, result)
  }
}
