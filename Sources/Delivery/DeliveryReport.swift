package import Foundation
package import Journal

/// What became of a round of the courier.
package struct DeliveryReport: Sendable, Hashable {
  /// Why the courier stopped before all was gone.
  package enum End: Sendable, Hashable {
    /// It went wrong not long ago; the text says how.
    case notYet(Date, String?)
    case postponed(Setback, Date)
    case standstill(Standstill)
  }

  package internal(set) var sent = 0
  package internal(set) var refused: [Refusal] = []
  /// Absent when everything is gone.
  package internal(set) var end: End?
}

/// A statement that a store will not have.
package struct Refusal: Sendable, Hashable {
  package let item: OutboxItem
  package let reason: String
}

extension Setback: CustomStringConvertible {
  /// In words for the trainee.
  package var description: String {
    switch self {
    case .lost(.noName): "het adres is niet te vinden; is er internet?"
    case .lost(.noConnection): "er kwam geen verbinding"
    case .lost(.noAnswer): "er kwam niet op tijd antwoord"
    case .lost: "de verbinding brak af"
    case .answered(429): "het heeft het te druk (429)"
    case .answered(let status): "er is daar een storing (\(status))"
    }
  }
}
