import Delivery
import Journal
import Reports
import Scoring

/// What of the outbox is where.
struct StandingOverview {
  private let items: [OutboxItem]

  init(_ items: [OutboxItem]) { self.items = items }

  func show(_ printer: Printer) {
    guard !items.isEmpty else {
      return printer.paragraph("Er is nog niets naar een leerarchief gestuurd, en er wacht niets.")
    }
    for (endpoint, items) in Dictionary(grouping: items, by: \.endpoint).sorted(by: { $0.key < $1.key }) {
      printer.heading(endpoint)
      for (session, items) in Dictionary(grouping: items, by: \.session).sorted(by: { $0.key < $1.key }) {
        printer.item(StyledText("sessie \(session): \(Self.counts(items))"))
      }
      if let next = items.first(where: { $0.state == .waiting }), let moment = next.nextTry {
        printer.note(
          "De vorige poging mislukte\(next.answer.map { ": \($0)" } ?? ""). De volgende is na \(DutchDate.text(moment))."
        )
      }
      for refused in items where refused.state == .refused {
        printer.note(
          "Geweigerd, uit sessie \(refused.session): \(refused.answer ?? "") [\(refused.statement)]")
      }
    }
  }

  private static func counts(_ items: [OutboxItem]) -> String {
    let words: [(OutboxItem.State, String)] = [
      (.sent, "verstuurd"), (.waiting, "wachten"), (.refused, "geweigerd"),
    ]
    return Dutch.list(
      words.compactMap { state, word in
        let count = items.count { $0.state == state }
        return count == 0 ? nil : "\(count) \(count == 1 && state == .waiting ? "wacht" : word)"
      })
  }
}

extension [OutboxItem] {
  func waiting(for endpoint: Endpoint) -> Int {
    count { $0.state == .waiting && $0.endpoint == endpoint.description }
  }
}
