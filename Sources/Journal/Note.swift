package import Foundation

/// Something kept beside the conversation.
package struct Note: Sendable, Hashable {
  package struct Kind: RawRepresentable, Sendable, Hashable, Codable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package let kind: Kind
  package let text: String
  /// The turn it belongs to, if to one.
  package let turn: Int?
  package let at: Date

  package init(kind: Kind, text: String, turn: Int?, at: Date) {
    self.kind = kind
    self.text = text
    self.turn = turn
    self.at = at
  }
}

extension Note.Kind {
  /// A thought that the trainee kept to herself.
  package static let thought = Self(rawValue: "thought")
  /// A hint that was asked for.
  package static let hint = Self(rawValue: "hint")
  /// What the trainee wrote before or after the conversation.
  package static let reflection = Self(rawValue: "reflection")
  /// What the trainee means to try.
  package static let intention = Self(rawValue: "intention")
  /// What this talk asks of her, as she saw it beforehand.
  package static let asked = Self(rawValue: "asked")
  /// What she would not do.
  package static let avoided = Self(rawValue: "avoided")
  /// Another reply that was tried without going on.
  package static let whatIf = Self(rawValue: "what-if")
  /// The closing evaluation, by both.
  package static let evaluation = Self(rawValue: "evaluation")
  /// What she takes along to her work.
  package static let takeAway = Self(rawValue: "take-away")
  /// What she wants to ask her intervision group.
  package static let groupQuestion = Self(rawValue: "group-question")
}
