package import Foundation

/// How statements travel; the courier does not know of networks.
package protocol Transport: Sendable {
  /// Offers a JSON array of statements, and waits for what comes back. Follows no redirect.
  func post(_ body: Data, to endpoint: Endpoint, as credentials: Credentials) -> Passage
}

/// What came of one attempt.
package enum Passage: Sendable, Hashable {
  case answered(StoreAnswer)
  case lost(Obstacle)
}

/// What a store answered.
package struct StoreAnswer: Sendable, Hashable {
  package let status: Int
  package let body: Data
  /// Where it wants the statements to go instead.
  package let redirect: String?
  /// How many seconds it asks to be left alone.
  package let retryAfter: Int?

  package init(status: Int, body: Data = Data(), redirect: String? = nil, retryAfter: Int? = nil) {
    self.status = status
    self.body = body
    self.redirect = redirect
    self.retryAfter = retryAfter
  }
}

/// Why no answer came; whether the statements arrived is then not known.
package enum Obstacle: Sendable, Hashable {
  /// The name of the machine is not known.
  case noName
  case noConnection
  /// The connection is not trustworthy: the certificate does not hold.
  case notSecure
  /// Nothing came back in time.
  case noAnswer
  case broken
  /// The library that makes connections is not installed.
  case noLibrary
}
