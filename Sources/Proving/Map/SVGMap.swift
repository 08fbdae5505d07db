/// A map as a picture that any browser shows; nothing outside it is needed.
package enum SVGMap {
  private static let top = 70.0

  package static func text(_ map: CaseMap) -> String {
    let geometry = MapGeometry(map, top: top)
    let legend = SVGLegend(map)
    let width = max(geometry.width, legend.width + 2 * MapGeometry.margin)
    let height = geometry.height + legend.height + MapGeometry.margin
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(pixels(width))" height="\(pixels(height))" viewBox="0 0 \(pixels(width)) \(pixels(height))" role="img" aria-labelledby="titel">
      <title id="titel">\(escaped(map.title)): de scènes en waar ze heen leiden</title>
      \(style)
      \(arrowHeads)
      <rect width="100%" height="100%" fill="#ffffff"/>
      <text class="kop" x="\(pixels(MapGeometry.margin))" y="40">\(escaped(map.title))</text>
      """
    ]
    parts += geometry.routes.map(route)
    parts += geometry.routes.compactMap(label)
    parts += map.boxes.indices.compactMap { box in
      geometry.places[box].map { SVGBox.text(map.boxes[box], $0) }
    }
    parts.append(legend.text(x: MapGeometry.margin, y: geometry.height))
    return parts.joined(separator: "\n") + "\n</svg>\n"
  }

  private static let style = """
    <style>
    text { font-family: system-ui, "DejaVu Sans", sans-serif; fill: #1d2733; }
    .kop { font-size: 22px; font-weight: 600; }
    .naam { font-size: 13px; font-weight: 600; }
    .bij { font-size: 11px; fill: #3f4d5a; }
    .eis { font-size: 11px; stroke: #ffffff; stroke-width: 4px; paint-order: stroke; }
    .vak { stroke: #5a6b7b; stroke-width: 1.2; }
    .begin { stroke-width: 3; }
    .zijpad { stroke-dasharray: 6 4; }
    .pijl { fill: none; stroke: #5a6b7b; stroke-width: 1.6; }
    .past { stroke-dasharray: 7 4; }
    .nooit { stroke: #a3adb6; stroke-dasharray: 2 4; }
    </style>
    """

  private static let arrowHeads = """
    <defs>
    <marker id="punt" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#5a6b7b"/></marker>
    <marker id="bleek" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#a3adb6"/></marker>
    <pattern id="streep" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffffff"/><path d="M0 0V8" stroke="#dfe4e8" stroke-width="3"/></pattern>
    </defs>
    """

  private static func route(_ route: MapGeometry.Route) -> String {
    guard let first = route.points.first else { return "" }
    var path = "M\(pixels(first.x)) \(pixels(first.y))"
    for (index, point) in route.points.enumerated().dropFirst() {
      let last = route.points[index - 1]
      if index.isMultiple(of: 2) {
        path += "L\(pixels(point.x)) \(pixels(point.y))"
      } else {
        let middle = (last.y + point.y) / 2
        path +=
          "C\(pixels(last.x)) \(pixels(middle)) \(pixels(point.x)) \(pixels(middle)) \(pixels(point.x)) \(pixels(point.y))"
      }
    }
    let isNever = route.arrow.count == 0
    let kind = isNever ? " nooit" : route.arrow.kind == .endingThatFits ? " past" : ""
    return
      "<path class=\"pijl\(kind)\" marker-end=\"url(#\(isNever ? "bleek" : "punt"))\" d=\"\(path)\"><title>\(escaped(hover(route.arrow)))</title></path>"
  }

  private static func hover(_ arrow: CaseMap.Arrow) -> String {
    let count =
      arrow.count.map { $0 == 0 ? ["geen proef gaat hierlangs"] : ["\($0) keer door een proef"] } ?? []
    return (arrow.reactions + count).joined(separator: "\n")
  }

  private static func label(_ route: MapGeometry.Route) -> String? {
    guard route.arrow.trust > 0, route.points.count > 1 else { return nil }
    let (from, to) = (route.points[0], route.points[1])
    return
      "<text class=\"eis\" text-anchor=\"middle\" x=\"\(pixels((from.x + to.x) / 2))\" y=\"\(pixels((from.y + to.y) / 2 + 4))\">\(route.arrow.trust)+</text>"
  }

  /// Tenths of a pixel, without what a number's own text may add.
  static func pixels(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// What an author typed, harmless inside XML.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\n": safe += "\n"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE:
        safe += " "
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
