package import Foundation

/// One thing that somebody did, as xAPI 1.0.3 writes it.
package struct Statement: Sendable, Hashable, Encodable {
  /// In lower case; the same each time it is made of the same event.
  package let id: String
  let actor: Actor
  let verb: Verb
  let object: Activity
  let result: Result?
  let context: Context
  let timestamp: String

  struct Actor: Sendable, Hashable, Encodable {
    let objectType = "Agent"
    let account: Account

    private enum CodingKeys: CodingKey { case objectType, account }
  }

  struct Account: Sendable, Hashable, Encodable {
    let homePage: String
    let name: String
  }

  struct Verb: Sendable, Hashable, Encodable {
    let id: String
    let display: [String: String]
  }

  struct Activity: Sendable, Hashable, Encodable {
    let objectType = "Activity"
    let id: String
    var definition: Definition?

    private enum CodingKeys: CodingKey { case objectType, id, definition }
  }

  struct Definition: Sendable, Hashable, Encodable {
    var name: [String: String]?
    var description: [String: String]?
    let type: String
    var interactionType: String?
  }

  struct Result: Sendable, Hashable, Encodable {
    var score: Score?
    var completion: Bool?
    var response: String?
    var extensions: [String: ExtensionValue]?
  }

  struct Score: Sendable, Hashable, Encodable {
    let scaled: Double
  }

  struct Context: Sendable, Hashable, Encodable {
    let registration: String
    /// The version of the case.
    let revision: String
    let platform = "Verken"
    let language = "nl"
    var contextActivities: Surroundings?
    var extensions: [String: ExtensionValue]?

    private enum CodingKeys: CodingKey {
      case registration, revision, platform, language, contextActivities, extensions
    }
  }

  struct Surroundings: Sendable, Hashable, Encodable {
    var parent: [Activity]?
    var grouping: [Activity]?
  }

  /// The bytes that go to a store; the same each time.
  package func encoded() throws -> Data { try Self.encoder.encode(self) }

  /// All of them as one JSON array, a line each.
  package static func file(_ statements: [Statement]) throws -> String {
    let lines = try statements.map { String(decoding: try $0.encoded(), as: UTF8.self) }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
