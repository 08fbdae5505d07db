import Markers

/// Tells which markers were heard in a reply, by which rule and which words.
struct HearingExplanation {
  let pack: MarkerPack

  func print(_ hearing: Hearing, to printer: Printer) {
    guard !hearing.findings.isEmpty else {
      printer.paragraph("Hier horen de regels niets in.")
      return
    }
    for finding in hearing.findings {
      let marker = pack.marker(finding.marker)
      let family = marker.map { $0.family.rawValue } ?? ""
      let weight = pack.weight(of: finding.rule)
      var text = StyledText(marker?.name ?? finding.marker.rawValue, .emphasis)
      text += StyledText(" (\(finding.marker.rawValue), \(family))")
      printer.item(text)
      printer.item(highlighted(finding, in: hearing), mark: "   ")
      let share =
        weight.map { $0 < 100 ? "; weegt \($0) van de 100 die nodig zijn" : "; weegt genoeg in zijn eentje" }
        ?? ""
      printer.item(StyledText("regel \(finding.rule)\(share)", .quiet), mark: "   ")
    }
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
