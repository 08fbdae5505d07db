package import Markers
import Scenarios

/// How the trainee takes what the client says about the talk.
package enum EvaluationStance: String, Sendable, Hashable, Codable {
  case open
  case defending
  case neither

  package init(of hearing: Hearing, guide: MarkerGuide) {
    let families = hearing.markers.compactMap { guide.family(of: $0) }
    let text = " " + hearing.reply.lowercased().parts(keeping: \.isWordLetter).joined(separator: " ") + " "
    let defends = families.contains(.sturen) || Self.defences.contains { text.contains(" \($0) ") }
    let opens = families.contains { $0 == .verkennen || $0 == .metacommunicatie }
    let thanks = !hearing.markers.isDisjoint(with: ["dank", Codebook.apology])
    let isShort = hearing.isSilence || hearing.markers.contains("een-woord")
    if defends {
      self = .defending
    } else if (opens || thanks) && !isShort {
      self = .open
    } else {
      self = .neither
    }
  }

  /// What one says to put things right for oneself rather than to hear the other.
  private static let defences = [
    "ja maar", "niet mijn bedoeling", "niet zo bedoeld", "zo bedoelde ik", "alleen maar helpen",
    "mijn best", "klopt niet", "ligt aan jou", "ligt aan u", "niet eerlijk", "moest nu eenmaal",
    "moest het nu eenmaal", "je moet begrijpen", "u moet begrijpen", "maar ik wilde", "maar ik moest",
    "wel mee",
  ]

  /// What it does to the figure for the whole.
  package var change: Int {
    switch self {
    case .open: 1
    case .defending: -1
    case .neither: 0
    }
  }
}
