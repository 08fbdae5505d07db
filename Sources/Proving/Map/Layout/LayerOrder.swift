/// Puts each layer in an order in which few lines cross.
enum LayerOrder {
  private static let sweeps = 24

  static func improve(_ graph: inout LayeredGraph) {
    let above = graph.neighbours(above: true)
    let below = graph.neighbours(above: false)
    var best = graph.layers
    var fewest = crossings(graph.layers, below)
    for sweep in 0..<sweeps where fewest > 0 {
      let isDown = sweep.isMultiple(of: 2)
      let order =
        isDown ? Array(graph.layers.indices.dropFirst()) : graph.layers.indices.dropLast().reversed()
      for layer in order {
        let fixed = graph.layers[isDown ? layer - 1 : layer + 1]
        graph.reorder(layer, sorted(graph.layers[layer], by: isDown ? above : below, fixed))
      }
      let count = crossings(graph.layers, below)
      if count < fewest {
        fewest = count
        best = graph.layers
      }
    }
    for (layer, order) in best.enumerated() { graph.reorder(layer, order) }
  }

  /// By the middle of the neighbours; a node without any stays where it is.
  private static func sorted(_ layer: [Int], by neighbours: [[Int]], _ fixed: [Int]) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: zip(fixed, fixed.indices))
    let middles = layer.enumerated().map { index, node -> Double in
      let near = neighbours[node].compactMap { places[$0] }
      return near.isEmpty ? Double(index) : Double(near.reduce(0, +)) / Double(near.count)
    }
    return layer.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }.map { layer[$0] }
  }

  /// Pairs of lines that end in the other order than they begin, counted with a Fenwick tree.
  private static func crossings(_ layers: [[Int]], _ below: [[Int]]) -> Int {
    var count = 0
    for (upper, lower) in zip(layers, layers.dropFirst()) {
      let places = Dictionary(uniqueKeysWithValues: zip(lower, lower.indices))
      var tree = [Int](repeating: 0, count: lower.count + 1)
      var seen = 0
      for node in upper {
        let ends = below[node].compactMap { places[$0] }
        for end in ends { count += seen - sum(tree, through: end) }
        for end in ends { add(&tree, at: end) }
        seen += ends.count
      }
    }
    return count
  }

  private static func sum(_ tree: [Int], through place: Int) -> Int {
    var (sum, index) = (0, place + 1)
    while index > 0 {
      sum += tree[index]
      index &= index - 1
    }
    return sum
  }

  private static func add(_ tree: inout [Int], at place: Int) {
    var index = place + 1
    while index < tree.count {
      tree[index] += 1
      index += index & -index
    }
  }
}
