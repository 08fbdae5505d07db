import Foundation

/// What an attempt means for the statements that were offered.
enum Verdict: Sendable, Hashable {
  /// The store has them.
  case taken
  /// The store will not have at least one of them.
  case refused(String)
  /// Another time.
  case later(Setback, retryAfter: Int?)
  /// Nothing will go until somebody has changed something.
  case stop(Standstill)

  init(_ passage: Passage, redacting credentials: Credentials) {
    switch passage {
    case .lost(.noLibrary): self = .stop(.noLibrary)
    case .lost(.notSecure): self = .stop(.notSecure)
    case .lost(let obstacle): self = .later(.lost(obstacle), retryAfter: nil)
    case .answered(let answer): self = Self.of(answer, credentials)
    }
  }

  private static func of(_ answer: StoreAnswer, _ credentials: Credentials) -> Verdict {
    switch answer.status {
    case 204: .taken
    // A page that answers everything with a kind word is no store: a store answers with ids.
    case 200: answer.body.first { !$0.isBlank } == UInt8(ascii: "[") ? .taken : .stop(.notAStore(200))
    case 300..<400: .stop(.redirected(to: answer.redirect))
    case 401, 403: .stop(.notAllowed(answer.status))
    case 400, 409, 413, 422: .refused(reason(answer, credentials))
    case 408, 425, 429, 500..<600: .later(.answered(answer.status), retryAfter: answer.retryAfter)
    default: .stop(.notAStore(answer.status))
    }
  }

  private static func reason(_ answer: StoreAnswer, _ credentials: Credentials) -> String {
    let meaning =
      switch answer.status {
      case 409: "staat er al, in een andere vorm"
      case 413: "te groot"
      default: "niet zoals dit leerarchief het wil"
      }
    let said = String(decoding: answer.body.prefix(300), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(meaning) (\(answer.status))" + (said.isEmpty ? "" : ": \(credentials.redacted(said))")
  }
}

/// Why it did not work this time.
package enum Setback: Sendable, Hashable {
  case lost(Obstacle)
  case answered(Int)
}

/// Why it will not work next time either.
package enum Standstill: Sendable, Hashable {
  case notAllowed(Int)
  case redirected(to: String?)
  /// What answers there does not take statements.
  case notAStore(Int)
  /// The certificate does not hold.
  case notSecure
  case noLibrary
}

extension UInt8 {
  fileprivate var isBlank: Bool { [0x20, 0x09, 0x0a, 0x0d].contains(self) }
}
