import Diagnostics

struct SceneDraft: Sendable {
  var id: Located<String>
  var title: String?
  var opening: [VariantDraft]
  var repetition: [VariantDraft]
  var fitting: FittingDraft?
  var chances: [ChanceDraft]
  var reactions: [ReactionDraft]
}

struct ReactionDraft: Sendable {
  var position: SourcePosition
  var name: Located<String>?
  var markers: [Located<String>]
  var about: [Located<String>]
  var without: [Located<String>]
  var words: [Located<String>]
  var does: [Located<String>]
  var addressed: [Located<String>]
  var condition: Located<String>?
  var says: [VariantDraft]
  var effects: [EffectDraft]
  var remembers: [Located<String>]
  var forgets: [Located<String>]
  var reveals: [Located<String>]
  var destination: DestinationDraft?
  var chances: [ChanceDraft]
  var fitting: FittingDraft?
}

struct VariantDraft: Sendable {
  var position: SourcePosition
  var condition: Located<String>?
  var lines: [LineDraft]
}

struct LineDraft: Sendable {
  /// Nil: the person of whom this is naturally the turn.
  var speaker: Located<String>?
  var text: Located<String>
}

struct EffectDraft: Sendable {
  var level: Located<String>
  var change: Effect.Change
}

enum DestinationDraft: Sendable {
  case scene(Located<String>)
  case detour(Located<String>)
  case back(SourcePosition)
  case ending(Located<String>)
  case endingThatFits
}

struct ChanceDraft: Sendable {
  var position: SourcePosition
  var name: Located<String>?
  var markers: [Located<String>]
  var about: [Located<String>]
  var words: [Located<String>]
  var within: Int
  var what: String
  var example: String?
}

struct FittingDraft: Sendable {
  var markers: [Located<String>]
  var reason: Located<String>?
}
