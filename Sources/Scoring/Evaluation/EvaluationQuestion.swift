import Scenarios

/// The questions at the end of a talk, to each of the two; 0 to 10.
package enum EvaluationQuestion: String, Sendable, Hashable, Codable, CaseIterable {
  case contact
  case topics = "onderwerpen"
  case approach = "aanpak"
  case whole = "geheel"

  package var title: String { Dutch.capitalised(rawValue) }

  /// As the trainee reads it.
  package func text(about client: String) -> String {
    switch self {
    case .contact: "Voelde \(client) zich door jou gehoord?"
    case .topics: "Ging het over wat voor \(client) telt?"
    case .approach: "Paste jouw manier van doen bij \(client)?"
    case .whole: "Wat was dit gesprek waard, alles bij elkaar?"
    }
  }
}
