extension Forest {
  /// One state of the set: facts as bits, and the number of its levels.
  func example(in tree: Tree) -> (facts: UInt64, levels: Int)? {
    guard tree != Self.nothing else { return nil }
    var facts: UInt64 = 0
    var node = nodes[Int(tree)]
    while node.fact != Self.leaf {
      if node.low != Self.nothing {
        node = nodes[Int(node.low)]
      } else {
        facts |= 1 << UInt64(node.fact)
        node = nodes[Int(node.high)]
      }
    }
    return first(ofLeaf: node).map { (facts, $0) }
  }

  private func first(ofLeaf node: Node) -> Int? {
    for word in 0..<space.words where leaves[Int(node.low) * space.words + word] != 0 {
      return word << 6 + leaves[Int(node.low) * space.words + word].trailingZeroBitCount
    }
    return nil
  }

  /// The combinations of levels in a leaf.
  func combinations(ofLeaf tree: Tree) -> [Int] {
    let node = nodes[Int(tree)]
    return (0..<space.count).filter {
      leaves[Int(node.low) * space.words + $0 >> 6] & (1 << UInt64($0 & 63)) != 0
    }
  }

  /// The set of just one state, of which the first `count` facts are told.
  mutating func single(facts: UInt64, levels: Int, of count: Int) -> Tree {
    var set = [UInt64](repeating: 0, count: space.words)
    set[levels >> 6] |= 1 << UInt64(levels & 63)
    var result = tree(of: set)
    for fact in (0..<count).reversed() {
      let isSo = facts & (1 << UInt64(fact)) != 0
      result =
        isSo ? node(Int32(fact), Self.nothing, result) : node(Int32(fact), result, Self.nothing)
    }
    return result
  }

  func contains(_ tree: Tree, facts: UInt64, levels: Int) -> Bool {
    var node = nodes[Int(tree)]
    while node.fact != Self.leaf {
      node = nodes[Int(facts & (1 << UInt64(node.fact)) != 0 ? node.high : node.low)]
    }
    return leaves[Int(node.low) * space.words + levels >> 6] & (1 << UInt64(levels & 63)) != 0
  }

  /// How many states there are in a set over `count` facts.
  func count(_ tree: Tree, of count: Int, _ known: inout [Tree: Double]) -> Double {
    let free = min(Int(nodes[Int(tree)].fact), count)
    return states(in: tree, of: count, &known) * Double(sign: .plus, exponent: free, significand: 1)
  }

  /// The facts before the root left aside.
  private func states(in tree: Tree, of count: Int, _ known: inout [Tree: Double]) -> Double {
    let node = nodes[Int(tree)]
    if node.fact == Self.leaf {
      return Double(
        (0..<space.words).reduce(0) { $0 + leaves[Int(node.low) * space.words + $1].nonzeroBitCount })
    }
    if let found = known[tree] { return found }
    let sum = [node.low, node.high].reduce(0.0) { sum, child in
      let fact = min(Int(nodes[Int(child)].fact), count)
      let free = Double(sign: .plus, exponent: fact - Int(node.fact) - 1, significand: 1)
      return sum + free * states(in: child, of: count, &known)
    }
    known[tree] = sum
    return sum
  }
}
