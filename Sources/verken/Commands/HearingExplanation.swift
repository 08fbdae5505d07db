import Markers

/// Tells which markers were heard in a reply, by which rule and which words.
struct HearingExplanation {
  let pack: MarkerPack
  let listener: Listener
  /// What the client said before it.
  let context: String

  func print(_ hearing: Hearing, to printer: Printer) {
    guard !hearing.findings.isEmpty else {
      printer.paragraph("Hier horen de regels niets in.")
      return
    }
    for finding in hearing.findings {
      let marker = pack.marker(finding.marker)
      let family = marker.map { $0.family.rawValue } ?? ""
      var text = StyledText(marker?.name ?? finding.marker.rawValue, .emphasis)
      text += StyledText(" (\(finding.marker.rawValue), \(family))")
      printer.item(text)
      printer.item(highlighted(finding, in: hearing), mark: "   ")
      printer.item(StyledText(reason(for: finding, in: hearing), .quiet), mark: "   ")
    }
  }

  /// The rule that fired, and what all features together weigh.
  private func reason(for finding: Finding, in hearing: Hearing) -> String {
    let points = listener.points(
      for: finding.marker, inClause: finding.clause, of: hearing.reply, after: context)
    let together = points.map { points in
      let parts = points.parts.prefix(6).map { "\($0.text) \($0.points > 0 ? "+" : "−")\(abs($0.points))" }
      return "\(points.total) punten, vanaf \(MarkerPoints.enough) telt het: \(parts.joined(separator: ", "))"
    }
    if finding.rule.hasSuffix("/samen") { return together ?? "" }
    guard let together else { return "regel \(finding.rule)" }
    return "regel \(finding.rule); \(together)"
  }

  /// The reply with the words that counted; in brackets where a terminal cannot show them.
  private func highlighted(_ finding: Finding, in hearing: Hearing) -> StyledText {
    let bytes = Array(hearing.reply.utf8)
    var text = StyledText()
    var last = 0
    for range in finding.words where range.lowerBound >= last && range.upperBound <= bytes.count {
      text.append(String(decoding: bytes[last..<range.lowerBound], as: UTF8.self))
      text.append("[" + String(decoding: bytes[range], as: UTF8.self) + "]", .good)
      last = range.upperBound
    }
    text.append(String(decoding: bytes[last...], as: UTF8.self))
    return text
  }
}
