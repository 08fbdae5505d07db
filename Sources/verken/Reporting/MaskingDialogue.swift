import Reports

/// Shows each find in its sentence and asks what to do with it.
struct MaskingDialogue {
  private let printer: Printer

  init(_ printer: Printer) { self.printer = printer }

  private enum Choice { case mask, leave, maskAll, stop }

  /// False when she stops.
  func ask(about masking: inout Masking) -> Bool {
    guard !masking.findings.isEmpty else { return true }
    printer.heading("Wat naar een persoon kan leiden")
    let count = masking.findings.count
    printer.paragraph(
      StyledText(
        count == 1
          ? "In wat je typte staat iets dat kan laten zien om wie het gaat."
          : "In wat je typte staan \(count) dingen die kunnen laten zien om wie het gaat."))
    for (index, (finding, places)) in masking.findings.enumerated() {
      show(finding, places, "\(index + 1) van \(count)")
      switch choose(finding) {
      case .mask: break
      case .leave: masking.leave(finding)
      case .maskAll: return true
      case .stop: return false
      }
    }
    return true
  }

  private func show(_ finding: Masking.Finding, _ places: [Masking.Place], _ count: String) {
    guard let first = places.first else { return }
    printer.gap()
    let others =
      places.count > 1
      ? ", en nog op \(places.count - 1) andere \(places.count == 2 ? "plek" : "plekken")" : ""
    printer.note("\(count) · \(finding.kind) in \(first.place.name)\(others)")
    printer.paragraph(Self.excerpt(first))
  }

  /// The words with what stands around them.
  private static func excerpt(_ place: Masking.Place) -> StyledText {
    let bytes = Array(place.text.utf8)
    let before = String(decoding: bytes[..<place.find.range.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[place.find.range.upperBound...], as: UTF8.self)
    let start = before.count > around ? "… " + before.suffix(around) : before
    let end = after.count > around ? after.prefix(around) + " …" : after
    return StyledText(start) + StyledText(place.find.words(in: place.text), .warn) + StyledText(end)
  }

  private static let around = 70

  private func choose(_ finding: Masking.Finding) -> Choice {
    printer.note("Enter maakt er \(finding.mask) van, l laat het staan, a maskeert alles.")
    var reader = Console.reader()
    while true {
      switch reader.readLine(prompt: printer.prompt("maskeren> ")) {
      case .end, .interrupted: return .stop
      case .fileChanged: continue
      case .line(let line):
        switch line.lowercased().filter({ !$0.isWhitespace }) {
        case "", "m", "masker", "maskeer", "maskeren", "ja", "j": return .mask
        case "l", "laat", "laten", "latenstaan", "nee", "n": return .leave
        case "a", "alles", "allesmaskeren": return .maskAll
        case ":stop", "stop": return .stop
        default: printer.note("Enter, l of a. Met :stop gaat er niets mee.")
        }
      }
    }
  }
}
