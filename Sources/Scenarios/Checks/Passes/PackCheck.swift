import Diagnostics

/// What a case says of a marker pack of its own.
enum PackCheck {
  static func isNamed(_ draft: CaseDraft) -> [Diagnostic] {
    guard let written = draft.pack, PackName(written.value) == nil else { return [] }
    let last = written.value.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    let name = last.flatMap { PackName($0) == nil ? nil : $0 } ?? "verslaving"
    return [
      Diagnostic(
        .packIsNoName, "'\(written.value)' is geen naam van een pakket.", at: written.position,
        advice: "Zet het bestand in dezelfde map als de casus en noem alleen de naam: 'pakket: \(name)'.")
    ]
  }
}
