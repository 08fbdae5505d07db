/// One box of the picture.
enum SVGBox {
  static func text(_ box: CaseMap.Box, _ place: MapGeometry.Place) -> String {
    let x = place.middle
    var y = place.y + BoxText.padding + 11
    var rows: [String] = []
    for line in place.text.title {
      rows.append(row("naam", line, x, y))
      y += BoxText.titleStep
    }
    for line in place.text.details {
      rows.append(row("bij", line, x, y - 1))
      y += BoxText.detailStep
    }
    return
      "<g>\(shape(box, place))<title>\(SVGMap.escaped(box.id))</title>\n\(rows.joined(separator: "\n"))</g>"
  }

  private static func row(_ look: String, _ text: String, _ x: Double, _ y: Double) -> String {
    "<text class=\"\(look)\" text-anchor=\"middle\" x=\"\(SVGMap.pixels(x))\" y=\"\(SVGMap.pixels(y))\">\(SVGMap.escaped(text))</text>"
  }

  static func shape(_ box: CaseMap.Box, _ place: MapGeometry.Place) -> String {
    let fill = box.met?.count == 0 ? "url(#streep)" : MapColours.fill(of: box)
    let look = "vak" + (box.isStart ? " begin" : "") + (box.kind == .detour ? " zijpad" : "")
    guard box.kind == .ending else {
      let corner = box.kind == .everywhere ? 0 : 10
      return
        "<rect class=\"\(look)\" fill=\"\(fill)\" rx=\"\(corner)\" x=\"\(SVGMap.pixels(place.x))\" y=\"\(SVGMap.pixels(place.y))\" width=\"\(SVGMap.pixels(place.width))\" height=\"\(SVGMap.pixels(place.height))\"/>"
    }
    let corners = [
      (place.x, place.y + place.height / 2), (place.x + 14, place.y), (place.x + place.width - 14, place.y),
      (place.x + place.width, place.y + place.height / 2), (place.x + place.width - 14, place.bottom),
      (place.x + 14, place.bottom),
    ]
    let points = corners.map { "\(SVGMap.pixels($0.0)),\(SVGMap.pixels($0.1))" }.joined(separator: " ")
    return "<polygon class=\"\(look)\" fill=\"\(fill)\" points=\"\(points)\"/>"
  }
}
