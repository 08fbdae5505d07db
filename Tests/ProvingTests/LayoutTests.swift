import Testing

@testable import Proving

@Suite("A drawing in layers")
struct LayoutTests {
  private struct Sample {
    let count: Int
    let arrows: [(from: Int, to: Int)]
    let bottom: Set<Int>

    /// Graphs of all sizes, with loops, double arrows and boxes without any.
    init(seed: UInt64) {
      var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
      func next(_ below: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(below))
      }
      let count = 1 + next(30)
      self.count = count
      arrows = (0..<next(60)).map { _ in (next(count), next(count)) }
      bottom = count > 6 ? [count - 1, count - 2] : []
    }

    func graph() -> LayeredGraph {
      // Nothing leads on from an ending.
      let arrows = arrows.filter { !bottom.contains($0.from) }
      var graph = LayeredGraph(boxes: count, arrows: arrows, from: 0, bottom: bottom)
      LayerOrder.improve(&graph)
      return graph
    }
  }

  @Test("each node stands in its layer once, endings at the bottom", arguments: 0..<200 as Range<UInt64>)
  func layers(seed: UInt64) {
    let sample = Sample(seed: seed)
    let graph = sample.graph()
    #expect(graph.layers.flatMap { $0 }.sorted() == Array(graph.nodes.indices))
    for (layer, nodes) in graph.layers.enumerated() {
      #expect(nodes.allSatisfy { graph.nodes[$0].layer == layer })
    }
    for box in sample.bottom { #expect(graph.nodes[box].layer == graph.layers.count - 1) }
  }

  @Test(
    "every line goes from a layer to the next, and every arrow all the way",
    arguments: 0..<200 as Range<UInt64>)
  func arrows(seed: UInt64) {
    let sample = Sample(seed: seed)
    let graph = sample.graph()
    #expect(graph.lines.allSatisfy { graph.nodes[$0.lower].layer == graph.nodes[$0.upper].layer + 1 })
    let arrows = sample.arrows.filter { !sample.bottom.contains($0.from) }
    #expect(graph.paths.count == arrows.count)
    for (arrow, path) in zip(arrows, graph.paths) where arrow.from != arrow.to {
      #expect(path.first == arrow.from && path.last == arrow.to)
    }
  }

  @Test("no two nodes of a layer overlap", arguments: 0..<200 as Range<UInt64>)
  func apart(seed: UInt64) {
    let graph = Sample(seed: seed).graph()
    let widths = graph.nodes.map { $0.box == nil ? 16.0 : 200 }
    let x = Placement(graph, widths: widths, gap: 30).x
    for layer in graph.layers {
      for (left, right) in zip(layer, layer.dropFirst()) {
        #expect(x[right] - x[left] >= widths[left] / 2 + 30 + widths[right] / 2 - 0.001)
      }
    }
    #expect(x.indices.allSatisfy { x[$0] - widths[$0] / 2 >= -0.001 })
  }

  @Test("boxes in a row come out straight below each other")
  func straight() {
    let graph = LayeredGraph(boxes: 4, arrows: [(0, 1), (1, 2), (2, 3)], from: 0, bottom: [3])
    let x = Placement(graph, widths: [200, 200, 200, 200], gap: 30).x
    #expect(x.allSatisfy { abs($0 - 100) < 0.01 })
  }

  @Test("lines that need not cross do not")
  func uncrossed() {
    let arrows = [(0, 1), (0, 2), (0, 3), (1, 6), (2, 5), (3, 4), (4, 7), (5, 7), (6, 7)]
    var graph = LayeredGraph(boxes: 8, arrows: arrows.map { (from: $0.0, to: $0.1) }, from: 0, bottom: [7])
    LayerOrder.improve(&graph)
    #expect(graph.layers[1].map { 7 - $0 } == graph.layers[2])
  }
}
