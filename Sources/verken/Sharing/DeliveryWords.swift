import Delivery
import Foundation
import Journal
import Reports
import Scoring

/// What became of sending, in words; whatever did not go well also shows in how the program ends.
struct DeliveryWords {
  private let report: DeliveryReport
  private let endpoint: Endpoint
  private let waiting: Int

  /// - Parameter waiting: how many statements still wait for this store.
  init(_ report: DeliveryReport, _ endpoint: Endpoint, waiting: Int) {
    self.report = report
    self.endpoint = endpoint
    self.waiting = waiting
  }

  /// What went into the outbox, as far as that is not plain from what follows.
  static func tell(_ posting: Posting, _ printer: Printer) {
    if posting.sent > 0 {
      printer.note(
        "\(Dutch.capitalised(messages(posting.sent))) \(posting.sent == 1 ? "was" : "waren") al verstuurd.")
    }
    if posting.changed > 0 {
      printer.note(
        "\(Dutch.capitalised(messages(posting.changed))) \(posting.changed == 1 ? "is" : "zijn") eerder in een andere vorm verstuurd. Wat er eenmaal staat, verandert niet."
      )
    }
  }

  func tell(_ printer: Printer) throws {
    if report.sent > 0 {
      printer.paragraph(
        StyledText("\(Dutch.capitalised(Self.messages(report.sent))) verstuurd naar \(endpoint)."))
    }
    for refusal in report.refused {
      printer.warn(
        "Geweigerd, uit sessie \(refusal.item.session): \(refusal.reason) [\(refusal.item.statement)]")
    }
    try printer.finish()
    if let end = report.end { throw problem(end) }
    guard report.refused.isEmpty else {
      throw UserFacingError(
        "het leerarchief weigerde \(Self.messages(report.refused.count)); de rest is verstuurd. Wie het leerarchief beheert, kan er met de regels hierboven naar kijken.",
        .findings)
    }
  }

  private static func messages(_ count: Int) -> String { Dutch.count(count, "melding", "meldingen") }

  private func problem(_ end: DeliveryReport.End) -> UserFacingError {
    switch end {
    case .notYet(let next, let answer):
      let reason = answer.map { " (\($0))" } ?? ""
      return UserFacingError(
        "de vorige poging mislukte\(reason). \(stays) De volgende is na \(Self.time(next)). Nu toch proberen: verken deel --nu",
        .tryAgain)
    case .postponed(let setback, let next):
      return UserFacingError(
        "versturen lukt nu niet: \(setback). \(stays) Probeer het na \(Self.time(next)) nog eens met: verken deel",
        .tryAgain)
    case .standstill(let standstill): return problem(standstill)
    }
  }

  private func problem(_ standstill: Standstill) -> UserFacingError {
    switch standstill {
    case .notAllowed(let status):
      UserFacingError(
        "het leerarchief laat je niet binnen (\(status)): de naam of het wachtwoord klopt niet, of je mag er niet schrijven. \(stays)",
        .noPermission)
    case .redirected(let place):
      UserFacingError(
        "het leerarchief verwijst door\(place.map { " naar \(Self.withoutSecrets($0))" } ?? ""). Daar gaat je wachtwoord niet vanzelf heen: klopt dat adres, noem het dan zelf met --naar. \(stays)",
        .protocolTrouble)
    case .notAStore(let status):
      UserFacingError(
        "op \(endpoint) antwoordt iets dat geen leerarchief is (\(status)). Kijk het adres na. \(stays)",
        .protocolTrouble)
    case .notSecure:
      UserFacingError(
        "het is niet zeker dat \(endpoint) echt het leerarchief is: het certificaat klopt niet. Er is niets heen gegaan. \(stays)",
        .protocolTrouble)
    case .noLibrary:
      UserFacingError(
        "om te versturen is libcurl nodig, en die is hier niet gevonden. Op Debian en Ubuntu: apt install libcurl4. \(stays)",
        .configuration)
    }
  }

  private var stays: String {
    waiting == 1
      ? "Er gaat niets verloren: 1 melding wacht." : "Er gaat niets verloren: \(waiting) meldingen wachten."
  }

  private static func time(_ moment: Date) -> String { DutchDate.text(moment) }

  /// Without a name, a password or a question, in which anything can stand.
  private static func withoutSecrets(_ address: String) -> String {
    guard var parts = URLComponents(string: address) else { return "een ander adres" }
    parts.user = nil
    parts.password = nil
    parts.query = nil
    parts.fragment = nil
    return parts.string ?? "een ander adres"
  }
}
