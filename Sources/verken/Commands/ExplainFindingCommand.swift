import ArgumentParser
import Diagnostics
import Markers
import Proving
import Scenarios

/// `verken uitleg VK030`: what a finding of `controleer` means, with an example of wrong and right.
struct ExplainFindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bevinding",
    abstract:
      "Leg een bevinding van 'controleer' uit, of wat oefenklaar is; zonder code staan alle bevindingen in een lijst.",
    aliases: ["finding"])

  @Argument(help: ArgumentHelp("De code, bijvoorbeeld VK030.", valueName: "code"))
  var code: String?

  /// Every finding there is, by code.
  static let kinds =
    (DiagnosticKind.fileKinds + DiagnosticKind.caseKinds + DiagnosticKind.proofKinds
    + DiagnosticKind.packKinds).sorted { $0.code < $1.code }

  func run() throws {
    let printer = Printer.standard()
    guard let code else {
      for kind in Self.kinds {
        printer.row(kind.code, StyledText("\(kind.title) (\(kind.severity.rawValue))"), column: 8)
      }
      return try printer.finish()
    }
    if CaseSize.Level(rawValue: code.lowercased()) != nil {
      showSizes(printer)
    } else {
      show(try Self.kind(code), printer)
    }
    try printer.finish()
  }

  private static func kind(_ code: String) throws(UserFacingError) -> DiagnosticKind {
    if let kind = kinds.first(where: { $0.code == code.uppercased() }) { return kind }
    let names = kinds.map(\.code) + ["scores", "taal", "pakket"] + CaseSize.Level.allCases.map(\.rawValue)
    if LanguageReference.names.contains(code.lowercased()) {
      throw UserFacingError("over een casus vertelt: verken uitleg taal \(code.lowercased())", .usage)
    }
    let hint =
      Nearest.question(for: code, among: names)
      ?? "'verken uitleg bevinding' noemt alle bevindingen."
    throw UserFacingError("'\(code)' kan ik niet uitleggen. \(hint)", .usage)
  }

  /// What 'controleer' says of how far a case has come.
  private func showSizes(_ printer: Printer) {
    printer.heading("Hoe ver een casus is")
    printer.paragraph(
      "'verken controleer' zegt hoeveel gesprek er in een casus zit, en wat er nog bij kan. Het is een maat, geen fout: of de casus klopt, zeggen de bevindingen."
    )
    for level in CaseSize.Level.allCases {
      printer.row(level.rawValue, StyledText(CaseSize.meaning(of: level)), column: 12)
    }
  }

  private func show(_ kind: DiagnosticKind, _ printer: Printer) {
    printer.heading("\(kind.code) – \(kind.title) (\(kind.severity.rawValue))")
    printer.paragraph(StyledText(kind.explanation))
    show("Zo niet:", kind.example.bad, kind, printer)
    show("Zo wel:", kind.example.good, kind, printer)
  }

  private func show(_ label: String, _ text: String, _ kind: DiagnosticKind, _ printer: Printer) {
    printer.heading(label)
    if kind.example.frame == .words {
      printer.paragraph(StyledText(text))
    } else {
      printer.example(text)
    }
  }
}
