package import Diagnostics

/// A marker pack of ones own that a case names.
extension DiagnosticKind {
  package static let packIsNoName = DiagnosticKind(
    "VK026", .error, "Pakket is geen naam",
    explanation:
      "Bij 'pakket' staat alleen een naam, geen pad: het bestand staat in dezelfde map als de casus. Een naam begint met een letter of een cijfer; daarna mogen ook spaties, punten en streepjes.",
    bad: "pakket: ../pakketten/eigen-pakket", good: "pakket: eigen-pakket")
  package static let missingPack = DiagnosticKind(
    "VK027", .error, "Pakket staat er niet",
    explanation:
      "Naast de casus staat geen bestand met deze naam. Bij 'pakket: verslaving' hoort verslaving.yaml, in dezelfde map als de casus.",
    bad: "pakket: eigenpakket", good: "pakket: eigen-pakket")
  package static let unusablePack = DiagnosticKind(
    "VK028", .error, "Pakket is niet te gebruiken",
    explanation:
      "In het pakket staan fouten, het kan niet gelezen worden of het is een casus. Kijk het na met 'verken controleer' en de naam van het bestand.",
    bad: "pakket: voorbeeld", good: "pakket: eigen-pakket")

  static let ownPackKinds: [DiagnosticKind] = [packIsNoName, missingPack, unusablePack]
}
