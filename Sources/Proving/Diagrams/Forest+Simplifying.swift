extension Forest {
  private static let simplify: UInt32 = 5

  /// A set that is the same as the first within the second, and makes a small diagram (Coudert, Berthet
  /// and Madre 1989).
  mutating func simplified(_ tree: Tree, where care: Tree) -> Tree {
    if care == Self.everything || care == Self.nothing { return tree }
    let (node, cared) = (nodes[Int(tree)], nodes[Int(care)])
    if node.fact == Self.leaf { return tree }
    if let known = remembered(Self.simplify, tree, care) { return known }
    let result: Tree
    if cared.fact < node.fact {
      let either = or(cared.low, cared.high)
      result = simplified(tree, where: either)
    } else {
      let (careLow, careHigh) = cared.fact == node.fact ? (cared.low, cared.high) : (care, care)
      if careLow == Self.nothing {
        result = simplified(node.high, where: careHigh)
      } else if careHigh == Self.nothing {
        result = simplified(node.low, where: careLow)
      } else {
        let low = simplified(node.low, where: careLow)
        let high = simplified(node.high, where: careHigh)
        result = self.node(node.fact, low, high)
      }
    }
    remember(Self.simplify, tree, care, result)
    return result
  }

  /// How many nodes the diagram of one set has.
  func nodeCount(of tree: Tree) -> Int {
    var met: Set<Tree> = [tree]
    var open = [tree]
    while let next = open.popLast() {
      let node = nodes[Int(next)]
      guard node.fact != Self.leaf else { continue }
      for child in [node.low, node.high] where met.insert(child).inserted { open.append(child) }
    }
    return met.count
  }
}
