import Diagnostics

/// A case as its author wrote it, with places; names are not resolved yet.
struct CaseDraft: Sendable {
  var id: Located<String>
  var title = ""
  var level = "basis"
  var role = ""
  var introduction = ""
  var assignment: [String] = []
  var lookingBack: String?
  var card: TheoryCard?
  var evaluation: EvaluationWords?
  var goals: [String] = []
  var touches: [String] = []
  var sources: [String] = []
  var invented: [String] = []
  var series: SeriesDraft?
  var fewestTurns = 8
  var mostTurns = 25
  var base: Located<String>?
  var pack: Located<String>?
  var people: [PersonDraft] = []
  var topics: [TopicDraft] = []
  var groups: [GroupDraft] = []
  var network: [PersonDraft] = []
  var facts: [FactDraft] = []
  var start: Located<String>?
  var closing: Located<String>?
  var scenes: [SceneDraft] = []
  /// Reactions that go before those of any scene.
  var first: [ReactionDraft] = []
  var always: [ReactionDraft] = []
  var colour: [ColourDraft] = []
  var fallback: [VariantDraft] = []
  var endings: [EndingDraft] = []
  var proofs: [ProofDraft] = []
}

/// A shared base: reactions and words that any case can build on.
struct BaseDraft: Sendable {
  var reactions: [ReactionDraft] = []
  var fallback: [VariantDraft] = []
}

struct PersonDraft: Sendable {
  var id: Located<String>
  var name: String
  var gender: String?
  var tie: String?
  var words: [Located<String>]
  var levels: [LevelDraft]
}

struct LevelDraft: Sendable {
  var name: Located<String>
  var start: Located<Int>
  var meaning: Level.Meaning
}

struct TopicDraft: Sendable {
  var id: Located<String>
  var words: [Located<String>]
}

/// Topics and people that are often meant together.
struct GroupDraft: Sendable {
  var id: Located<String>
  var members: [Located<String>]
}

struct FactDraft: Sendable {
  var id: Located<String>
  var meaning: String
}

/// The case's own words for a reaction of the base.
struct ColourDraft: Sendable {
  var reaction: Located<String>
  var variants: [VariantDraft]
}

struct EndingDraft: Sendable {
  var id: Located<String>
  var rank: Located<Int>
  var title: String
  var condition: Located<String>?
  var tells: String
  var wayHome: [String]
  var nextTime: String?
}
