/// Where each node stands: in its order, apart from its neighbours, as much in line as can be.
///
/// Makes the sum over all lines of weight × distance² small, one layer at a time; long arrows weigh
/// most (Gansner, Koutsofios, North and Vo 1993), so that they come out straight.
struct Placement {
  private(set) var x: [Double]
  private let pulls: [[Pull]]

  /// Enough for a long row to come straight; less where there is too much to look at anyway.
  private static func sweeps(_ nodes: Int) -> Int { min(400, max(40, 1_000_000 / max(1, nodes))) }

  private struct Pull {
    let node: Int
    let weight: Double
  }

  /// - Parameters:
  ///   - widths: of each node.
  ///   - gap: between two nodes of a layer.
  init(_ graph: LayeredGraph, widths: [Double], gap: Double) {
    x = [Double](repeating: 0, count: graph.nodes.count)
    pulls = Self.pulls(graph)
    let offsets = graph.layers.map { Self.offsets($0, widths: widths, gap: gap) }
    for (layer, offset) in zip(graph.layers, offsets) {
      let middle = (offset.last ?? 0) / 2
      for (node, place) in zip(layer, offset) { x[node] = place - middle }
    }
    for sweep in 0..<Self.sweeps(graph.nodes.count) {
      let order = sweep.isMultiple(of: 2) ? Array(graph.layers.indices) : graph.layers.indices.reversed()
      for layer in order { align(graph.layers[layer], offsets[layer]) }
    }
    let left = x.indices.map { x[$0] - widths[$0] / 2 }.min() ?? 0
    x = x.map { $0 - left }
  }

  private static func pulls(_ graph: LayeredGraph) -> [[Pull]] {
    var pulls = [[Pull]](repeating: [], count: graph.nodes.count)
    for line in graph.lines {
      let bends = [line.upper, line.lower].filter { graph.nodes[$0].box == nil }.count
      let weight = [1.0, 2.0, 8.0][bends]
      pulls[line.upper].append(Pull(node: line.lower, weight: weight))
      pulls[line.lower].append(Pull(node: line.upper, weight: weight))
    }
    return pulls
  }

  /// The best places for a layer that keep order and distance: pooling of adjacent violators, after
  /// taking the distances out.
  private mutating func align(_ layer: [Int], _ offsets: [Double]) {
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for (node, offset) in zip(layer, offsets) {
      let near = pulls[node]
      // A box without arrows can stand anywhere, but has to stand somewhere.
      let weight = near.isEmpty ? 0.01 : near.reduce(0) { $0 + $1.weight }
      let wanted = near.isEmpty ? x[node] : near.reduce(0) { $0 + x[$1.node] * $1.weight } / weight
      var pool = (sum: (wanted - offset) * weight, weight: weight, count: 1)
      while let last = pools.last, last.sum / last.weight > pool.sum / pool.weight {
        pool = (last.sum + pool.sum, last.weight + pool.weight, last.count + pool.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        x[layer[index]] = pool.sum / pool.weight + offsets[index]
        index += 1
      }
    }
  }

  private static func offsets(_ layer: [Int], widths: [Double], gap: Double) -> [Double] {
    var offsets: [Double] = []
    for (place, node) in layer.enumerated() {
      guard place > 0, let last = offsets.last else {
        offsets.append(0)
        continue
      }
      offsets.append(last + widths[layer[place - 1]] / 2 + gap + widths[node] / 2)
    }
    return offsets
  }
}
