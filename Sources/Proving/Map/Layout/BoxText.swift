/// The words in a box, broken where they would not fit.
struct BoxText {
  let title: [String]
  let details: [String]

  static let width = 204.0
  static let titleStep = 17.0
  static let detailStep = 14.0
  static let padding = 10.0
  private static let titleLetters = 26
  private static let detailLetters = 33

  init(of box: Int, in map: CaseMap) {
    // The points of an ending take some of the room.
    let less = map.boxes[box].kind == .ending ? 4 : 0
    title = Self.broken(map.boxes[box].title, at: Self.titleLetters - less, most: 2)
    details = (MapText.details(of: map.boxes[box], in: map) + Self.exits(of: box, in: map))
      .flatMap { Self.broken($0, at: Self.detailLetters - less, most: 4) }
  }

  var height: Double {
    2 * Self.padding + Double(title.count) * Self.titleStep + Double(details.count) * Self.detailStep
  }

  /// What is told rather than drawn: detours, and all ways out of boxes that stand beside the picture.
  private static func exits(of box: Int, in map: CaseMap) -> [String] {
    let isBeside = [.detour, .everywhere].contains(map.boxes[box].kind)
    let arrows = map.arrows(from: box)
    func names(_ kind: CaseMap.Arrow.Kind) -> String {
      arrows.filter { $0.kind == kind }.map { map.boxes[$0.to].title }.joined(separator: ", ")
    }
    var lines: [String] = []
    let drawn = arrows.filter { map.boxes[$0.to].kind == .detour && $0.kind == .way }
    if isBeside, !names(.way).isEmpty { lines.append("naar: \(names(.way))") }
    if !isBeside, !drawn.isEmpty {
      lines.append("naar: \(drawn.map { map.boxes[$0.to].title }.joined(separator: ", "))")
    }
    let detours = arrows.filter { $0.kind == .detour }.count
    if isBeside, detours > 0 { lines.append("zijpad: \(names(.detour))") }
    if !isBeside, detours > 0 { lines.append(detours == 1 ? "1 zijpad" : "\(detours) zijpaden") }
    if isBeside, arrows.contains(where: { $0.kind == .endingThatFits }) { lines.append("naar een einde") }
    if map.boxes[box].kind == .detour { lines.append(entries(of: box, in: map)) }
    return lines
  }

  private static func entries(of box: Int, in map: CaseMap) -> String {
    let from = map.arrows.filter { $0.to == box }.map { map.boxes[$0.from] }
    if from.contains(where: { $0.kind == .everywhere }) { return "vanuit elke scène, en weer terug" }
    return from.count > 3
      ? "vanuit \(from.count) scènes, en weer terug"
      : "vanuit \(from.map(\.title).joined(separator: ", ")), en weer terug"
  }

  static func broken(_ text: String, at most: Int, most lines: Int) -> [String] {
    var rows: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = rows.last, last.count + 1 + word.count <= most {
        rows[rows.count - 1] += " " + word
      } else {
        rows.append(word.count > most ? word.prefix(most - 1) + "…" : String(word))
      }
    }
    guard rows.count > lines else { return rows }
    return rows.prefix(lines - 1) + [rows[lines - 1].prefix(most - 1) + "…"]
  }
}
