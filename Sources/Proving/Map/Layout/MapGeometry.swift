/// Where every box and arrow of a map stands, in pixels. Scenes and endings are laid out in layers; what
/// can be entered from anywhere stands beside them, so that no arrow has to cross the whole picture.
struct MapGeometry {
  struct Place {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    let text: BoxText

    var middle: Double { x + width / 2 }
    var bottom: Double { y + height }
  }

  struct Route {
    let arrow: CaseMap.Arrow
    /// From box to box; each pair is one bend after the other.
    let points: [(x: Double, y: Double)]
  }

  private(set) var places: [Int: Place] = [:]
  private(set) var routes: [Route] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  static let margin = 28.0
  private static let layerGap = 54.0
  private static let boxGap = 30.0
  private static let bendWidth = 16.0
  private static let sideGap = 70.0

  init(_ map: CaseMap, top: Double) {
    let texts = map.boxes.indices.map { BoxText(of: $0, in: map) }
    let main = map.boxes.indices.filter { [.scene, .ending].contains(map.boxes[$0].kind) }
    let number = Dictionary(uniqueKeysWithValues: zip(main, main.indices))
    let arrows = map.arrows.filter { number[$0.from] != nil && number[$0.to] != nil && $0.kind != .detour }
    var graph = LayeredGraph(
      boxes: main.count, arrows: arrows.map { (number[$0.from] ?? 0, number[$0.to] ?? 0) },
      from: main.firstIndex { map.boxes[$0].isStart } ?? 0,
      bottom: Set(main.indices.filter { map.boxes[main[$0]].kind == .ending }))
    LayerOrder.improve(&graph)
    let widths = graph.nodes.map { $0.box == nil ? Self.bendWidth : BoxText.width }
    let x = Placement(graph, widths: widths, gap: Self.boxGap).x.map { $0 + Self.margin }
    let rows = Self.rows(graph, heights: main.map { texts[$0].height }, top: top)
    for (box, index) in number {
      places[box] = Place(
        x: x[index] - BoxText.width / 2, y: rows[graph.nodes[index].layer].top, width: BoxText.width,
        height: texts[box].height, text: texts[box])
    }
    let ports = Ports(graph, x: x)
    routes = zip(arrows, graph.paths).compactMap { arrow, path in
      path.count < 2
        ? nil
        : Route(
          arrow: arrow, points: Self.points(path, graph, ports, rows, x: x, texts: main.map { texts[$0] }))
    }
    placeSide(map, texts, top: top)
    width = (places.values.map { $0.x + $0.width }.max() ?? 0) + Self.margin
    height = (places.values.map(\.bottom).max() ?? top) + Self.margin
  }

  /// Beside what is at the same height; the endings, far below, may be wider.
  private mutating func placeSide(_ map: CaseMap, _ texts: [BoxText], top: Double) {
    let side =
      map.boxes.indices.filter { map.boxes[$0].kind == .everywhere }
      + map.boxes.indices.filter { map.boxes[$0].kind == .detour }
    let bottom = side.reduce(top) { $0 + texts[$1].height + Self.boxGap }
    let right = places.values.filter { $0.y < bottom }.map { $0.x + $0.width }
    let bends = routes.flatMap(\.points).filter { $0.y < bottom + Self.layerGap }.map(\.x)
    let x = (right + bends).max().map { $0 + Self.sideGap } ?? Self.margin
    var y = top
    for box in side {
      places[box] = Place(x: x, y: y, width: BoxText.width, height: texts[box].height, text: texts[box])
      y += texts[box].height + Self.boxGap
    }
  }

  private struct Row {
    let top: Double
    let bottom: Double
  }

  private static func rows(_ graph: LayeredGraph, heights: [Double], top: Double) -> [Row] {
    var y = top
    return graph.layers.map { layer in
      let height = layer.compactMap { graph.nodes[$0].box }.map { heights[$0] }.max() ?? 0
      let row = Row(top: y, bottom: y + height)
      y += height + layerGap
      return row
    }
  }

  private static func points(
    _ path: [Int], _ graph: LayeredGraph, _ ports: Ports, _ rows: [Row], x: [Double], texts: [BoxText]
  ) -> [(x: Double, y: Double)] {
    let goesDown = graph.nodes[path[0]].layer < graph.nodes[path[1]].layer
    let down = goesDown ? path : path.reversed()
    var points: [(x: Double, y: Double)] = []
    for (upper, lower) in zip(down, down.dropFirst()) {
      let line = LayeredGraph.Line(upper: upper, lower: lower)
      let row = rows[graph.nodes[upper].layer]
      let bottom = graph.nodes[upper].box.map { row.top + texts[$0].height } ?? row.bottom
      points.append((ports.out[line] ?? x[upper], bottom))
      points.append((ports.into[line] ?? x[lower], rows[graph.nodes[lower].layer].top))
    }
    return goesDown ? points : points.reversed()
  }
}

/// Where lines touch a box: beside each other, in the order of where they go.
private struct Ports {
  private(set) var out: [LayeredGraph.Line: Double] = [:]
  private(set) var into: [LayeredGraph.Line: Double] = [:]

  init(_ graph: LayeredGraph, x: [Double]) {
    for node in graph.nodes.indices where graph.nodes[node].box != nil {
      let down = graph.lines.filter { $0.upper == node }.sorted {
        (x[$0.lower], $0.lower) < (x[$1.lower], $1.lower)
      }
      let up = graph.lines.filter { $0.lower == node }.sorted {
        (x[$0.upper], $0.upper) < (x[$1.upper], $1.upper)
      }
      for (place, line) in zip(Self.spread(down.count, around: x[node]), down) { out[line] = place }
      for (place, line) in zip(Self.spread(up.count, around: x[node]), up) { into[line] = place }
    }
  }

  private static func spread(_ count: Int, around middle: Double) -> [Double] {
    let room = BoxText.width - 40
    let step = count > 1 ? min(26, room / Double(count - 1)) : 0
    return (0..<count).map { middle + (Double($0) - Double(count - 1) / 2) * step }
  }
}
