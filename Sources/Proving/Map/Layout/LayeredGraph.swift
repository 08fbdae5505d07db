/// A graph in layers, every line between neighbouring layers: long arrows pass through bends.
///
/// Layered drawing after Sugiyama, Tagawa and Toda (1981). Deterministic: ties keep their order.
struct LayeredGraph {
  struct Node: Hashable {
    /// The box, or nil for a bend of an arrow.
    let box: Int?
    var layer: Int
  }

  struct Line: Hashable {
    let upper: Int
    let lower: Int
  }

  private(set) var nodes: [Node]
  private(set) var lines: [Line] = []
  /// For each arrow the nodes it passes, from its beginning to its end; empty for a loop.
  private(set) var paths: [[Int]] = []
  private(set) var layers: [[Int]] = []

  /// - Parameters:
  ///   - count: boxes, from 0.
  ///   - bottom: boxes that belong in the last layer.
  init(boxes count: Int, arrows: [(from: Int, to: Int)], from start: Int, bottom: Set<Int>) {
    let backward = Self.backward(arrows, count: count, start: start)
    var levels = Self.levels(arrows, backward: backward, count: count)
    let last =
      levels.enumerated().map {
        bottom.contains($0.offset) ? $0.element : $0.element + (bottom.isEmpty ? 0 : 1)
      }.max() ?? 0
    for box in bottom { levels[box] = last }
    nodes = (0..<count).map { Node(box: $0, layer: levels[$0]) }
    layers = Array(repeating: [], count: last + 1)
    for box in 0..<count { layers[levels[box]].append(box) }
    for arrow in arrows { paths.append(path(arrow)) }
  }

  func neighbours(above: Bool) -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: nodes.count)
    for line in lines {
      if above {
        neighbours[line.lower].append(line.upper)
      } else {
        neighbours[line.upper].append(line.lower)
      }
    }
    return neighbours
  }

  mutating func reorder(_ layer: Int, _ order: [Int]) { layers[layer] = order }

  private mutating func path(_ arrow: (from: Int, to: Int)) -> [Int] {
    let upper = nodes[arrow.from].layer <= nodes[arrow.to].layer ? arrow.from : arrow.to
    let lower = upper == arrow.from ? arrow.to : arrow.from
    guard nodes[upper].layer < nodes[lower].layer else { return [] }
    var path = [upper]
    for layer in (nodes[upper].layer + 1)..<nodes[lower].layer {
      nodes.append(Node(box: nil, layer: layer))
      layers[layer].append(nodes.count - 1)
      path.append(nodes.count - 1)
    }
    path.append(lower)
    lines += zip(path, path.dropFirst()).map { Line(upper: $0, lower: $1) }
    return upper == arrow.from ? path : path.reversed()
  }

  /// Arrows that lead back to where one came from; without them there is no way round.
  private static func backward(
    _ arrows: [(from: Int, to: Int)], count: Int, start: Int
  ) -> Set<Int> {
    var backward: Set<Int> = []
    var state = [Int](repeating: 0, count: count)
    var outgoing = [[Int]](repeating: [], count: count)
    for (index, arrow) in arrows.enumerated() { outgoing[arrow.from].append(index) }
    for root in [start] + Array(0..<count) where state[root] == 0 {
      // A walk with its own stack: a case may be thousands of scenes deep.
      var stack = [(box: root, next: 0)]
      state[root] = 1
      while let top = stack.last {
        guard top.next < outgoing[top.box].count else {
          state[top.box] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let arrow = outgoing[top.box][top.next]
        let to = arrows[arrow].to
        if state[to] == 1 { backward.insert(arrow) }
        if state[to] == 0 {
          state[to] = 1
          stack.append((box: to, next: 0))
        }
      }
    }
    return backward
  }

  /// The longest way to each box.
  private static func levels(
    _ arrows: [(from: Int, to: Int)], backward: Set<Int>, count: Int
  ) -> [Int] {
    var levels = [Int](repeating: 0, count: count)
    var incoming = [Int](repeating: 0, count: count)
    var outgoing = [[Int]](repeating: [], count: count)
    for (index, arrow) in arrows.enumerated() where !backward.contains(index) {
      incoming[arrow.to] += 1
      outgoing[arrow.from].append(arrow.to)
    }
    var ready = (0..<count).filter { incoming[$0] == 0 }
    while let box = ready.popLast() {
      for next in outgoing[box] {
        levels[next] = max(levels[next], levels[box] + 1)
        incoming[next] -= 1
        if incoming[next] == 0 { ready.append(next) }
      }
    }
    return levels
  }
}
