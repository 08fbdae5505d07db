package import Diagnostics

/// Why the marker pack that a case names cannot be used.
package struct PackTrouble: Error, Sendable, Hashable {
  /// In the case, where it names the pack.
  package let finding: Diagnostic
  /// What is wrong in the pack itself.
  package let pack: InvalidSource?

  private init(_ finding: Diagnostic, in pack: InvalidSource? = nil) {
    self.finding = finding
    self.pack = pack
  }

  /// - Parameter names: of the files that do stand beside the case.
  package static func missing(_ name: Located<String>, among names: [String]) -> PackTrouble {
    let file = PackName(name.value)?.files.first ?? name.value
    return PackTrouble(
      Diagnostic(
        .missingPack, "Het pakket '\(name.value)' staat niet naast de casus.", at: name.position,
        advice: Nearest.question(for: name.value, among: names)
          ?? "Zet het bestand '\(file)' in dezelfde map als de casus."))
  }

  package static func mistakes(_ name: Located<String>, in pack: InvalidSource) -> PackTrouble {
    PackTrouble(
      Diagnostic(
        .unusablePack, "Het pakket '\(name.value)' is zo niet te gebruiken.", at: name.position,
        advice: "Wat eraan te doen is, staat bij het pakket zelf: \(pack.file)."),
      in: pack)
  }

  package static func isCase(_ name: Located<String>) -> PackTrouble {
    PackTrouble(
      Diagnostic(
        .unusablePack, "'\(name.value)' is een casus, geen pakket.", at: name.position,
        advice: "In een pakket staan woorden en markers: 'verken uitleg pakket'."))
  }
}
