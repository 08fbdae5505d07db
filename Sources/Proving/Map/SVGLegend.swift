/// What the colours and lines of the picture mean.
struct SVGLegend {
  private struct Entry {
    let mark: String
    let words: String
  }

  private let entries: [Entry]

  private static let step = 22.0
  private static let columnWidth = 300.0
  private static let columns = 2

  var width: Double { Double(Self.columns) * Self.columnWidth }
  var height: Double { Double((entries.count + Self.columns - 1) / Self.columns) * Self.step + 16 }

  init(_ map: CaseMap) {
    var entries: [Entry] = []
    if let name = map.trustName {
      let bands = Set(map.boxes.filter { $0.kind != .ending }.compactMap(\.trust).map(MapColours.band))
        .sorted()
      entries += bands.map {
        Entry(
          mark: Self.swatch(MapColours.fill(band: $0)),
          words: "\(name) dat nodig is: \(MapColours.bandNames[$0])")
      }
    }
    entries.append(Entry(mark: Self.swatch(MapColours.fill(band: 0), "begin"), words: "hier begint het"))
    if map.boxes.contains(where: { $0.kind == .detour }) {
      entries.append(
        Entry(mark: Self.swatch(MapColours.fill(band: 0), "zijpad"), words: "zijpad: heen en weer terug"))
    }
    if map.arrows.contains(where: { $0.trust > 0 }) {
      entries.append(
        Entry(mark: "<text class=\"bij\" x=\"4\" y=\"12\">4+</text>", words: "zoveel is er minstens nodig"))
    }
    if map.arrows.contains(where: { $0.kind == .endingThatFits }) {
      entries.append(Entry(mark: Self.line("past"), words: "het einde dat dan past"))
    }
    if map.hasCoverage {
      entries.append(Entry(mark: Self.swatch("url(#streep)"), words: "door geen proef bereikt"))
      entries.append(Entry(mark: Self.line("nooit"), words: "geen proef gaat hierlangs"))
    }
    self.entries = entries
  }

  func text(x: Double, y: Double) -> String {
    entries.enumerated().map { index, entry in
      let left = x + Double(index % Self.columns) * Self.columnWidth
      let top = y + Double(index / Self.columns) * Self.step
      return
        "<g transform=\"translate(\(SVGMap.pixels(left)) \(SVGMap.pixels(top)))\">\(entry.mark)<text class=\"bij\" x=\"36\" y=\"12\">\(SVGMap.escaped(entry.words))</text></g>"
    }.joined(separator: "\n")
  }

  private static func swatch(_ fill: String, _ look: String = "") -> String {
    "<rect class=\"vak \(look)\" fill=\"\(fill)\" rx=\"4\" width=\"28\" height=\"16\"/>"
  }

  private static func line(_ look: String) -> String {
    "<path class=\"pijl \(look)\" d=\"M0 8H28\"/>"
  }
}
