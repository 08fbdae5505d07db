import Diagnostics
import Markers

/// Compiles reactions, sharing cues and numbering opportunities as it goes.
struct ReactionCompiler {
  let draft: CaseDraft
  var names: Names
  private(set) var reactions: [Reaction] = []
  private(set) var chances: [Chance] = []
  private(set) var cues: [Cue] = []
  private(set) var wordTopics: [Vocabulary.Topic] = []
  private var cueIndices: [Cue: Int] = [:]
  private var ids: [String: Int] = [:]
  private let words: WordCompiler
  /// How ids of the shared base begin.
  let basePlace: String

  init(draft: CaseDraft, names: Names) {
    self.draft = draft
    self.names = names
    words = WordCompiler(people: names.people)
    basePlace = draft.base?.value ?? "basis"
  }

  /// - Parameters:
  ///   - place: the scene's name, `altijd` or the base's name: the start of each id.
  /// - Returns: indices into ``reactions``.
  mutating func compile(_ drafts: [ReactionDraft], in place: String, scene: Int?) -> [Int] {
    drafts.map { compile($0, in: place, scene: scene, coloured: []) }
  }

  /// - Parameter colours: the case's own words by reaction name, tried before those of the base.
  mutating func compileBase(_ drafts: [ReactionDraft], colours: [String: [VariantDraft]]) -> [Int] {
    drafts.map { draft in
      let coloured = variants(draft.name.flatMap { colours[$0.value] } ?? [], speaker: 0, scene: nil)
      return quietly { $0.compile(draft, in: $0.basePlace, scene: nil, coloured: coloured) }
    }
  }

  /// What a case lacks, its base leaves out without a finding: the place would be in another file.
  mutating func quietly<Result>(_ body: (inout Self) -> Result) -> Result {
    names.isQuiet = true
    defer { names.isQuiet = false }
    return body(&self)
  }

  private mutating func compile(
    _ reaction: ReactionDraft, in place: String, scene: Int?, coloured: [Variant]
  ) -> Int {
    let id = unique(StableID.reaction(reaction, in: place))
    let speaker = reaction.addressed.first.flatMap { names.room[$0.value] } ?? 0
    let own = variants(reaction.says, speaker: speaker, scene: scene)
    let cue = self.cue(for: reaction)
    let condition = condition(reaction.condition, scene: scene)
    let destination = destination(reaction.destination)
    let effects = reaction.effects.compactMap { effect in
      names.level(effect.level).map { Effect(level: $0, change: effect.change) }
    }
    reactions.append(
      Reaction(
        id: id, cue: cue, condition: condition,
        words: WordCompiler.supply(coloured, own), effects: effects,
        remembers: bits(reaction.remembers.compactMap { names.fact($0) })
          | bits(reaction.reveals.compactMap { names.networkPerson($0) }),
        forgets: bits(reaction.forgets.compactMap { names.fact($0) }),
        destination: destination, chances: compile(reaction.chances, in: id),
        fitting: fitting(reaction.fitting),
        position: names.isQuiet ? nil : reaction.position))
    return reactions.count - 1
  }

  mutating func supply(_ drafts: [VariantDraft], scene: Int?) -> WordSupply {
    WordCompiler.supply(variants(drafts, speaker: 0, scene: scene))
  }

  mutating func variants(_ drafts: [VariantDraft], speaker: Int, scene: Int?) -> [Variant] {
    words.variants(drafts, speaker: speaker, scene: scene, draft: draft, names: &names)
  }

  mutating func condition(_ text: Located<String>?, scene: Int?) -> Condition? {
    text.map { ConditionParser.parse($0, scene: scene, names: &names) ?? .never }
  }

  mutating func fitting(_ draft: FittingDraft?) -> Fitting? {
    draft.flatMap { $0.markers.isEmpty ? nil : $0 }.map {
      Fitting(markers: names.markers($0.markers), reason: $0.reason?.value)
    }
  }

  mutating func compile(_ drafts: [ChanceDraft], in place: String) -> [Int] {
    drafts.map { draft in
      let id = unique(
        draft.name.map { "\(place)/kans/\($0.value)" } ?? "\(place)/kans/\(StableID.hash(draft.what))")
      chances.append(
        Chance(
          id: id, markers: names.markers(draft.markers),
          about: names.subjects(draft.about), words: wordTopic(draft.words.map(\.value)),
          within: draft.within, what: draft.what, example: draft.example, position: draft.position))
      return chances.count - 1
    }
  }

  private mutating func cue(for reaction: ReactionDraft) -> Int? {
    let without = names.without(reaction.without)
    let cue = Cue(
      markers: names.markers(reaction.markers),
      about: names.subjects(reaction.about),
      without: without.markers, notAbout: without.subjects,
      words: wordTopic(reaction.words.map(\.value)),
      does: reaction.does.map(\.value),
      addressed: reaction.addressed.compactMap { name in
        names.personInRoom(name).map { _ in name.value }
      })
    if cue == .anything { return nil }
    if let index = cueIndices[cue] { return index }
    cues.append(cue)
    cueIndices[cue] = cues.count - 1
    return cues.count - 1
  }

  private mutating func wordTopic(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    let id = Cue.wordsMark + words.joined(separator: "|")
    if !wordTopics.contains(where: { $0.id == id }) {
      wordTopics.append(Vocabulary.Topic(id: id, words: words))
    }
    return id
  }

  private mutating func destination(_ draft: DestinationDraft?) -> Destination {
    switch draft {
    case nil: .stay
    case .scene(let name): names.scene(name).map { .scene($0) } ?? .stay
    case .detour(let name): names.scene(name).map { .detour($0) } ?? .stay
    case .back: .back
    case .ending(let name): names.ending(name).map { .ending($0) } ?? .stay
    case .endingThatFits: .endingThatFits
    }
  }

  /// Reactions that listen for the same are told apart by their order.
  private mutating func unique(_ id: String) -> String {
    ids[id, default: 0] += 1
    return ids[id] == 1 ? id : "\(id)#\(ids[id] ?? 0)"
  }

  private func bits(_ facts: [Int]) -> UInt64 {
    facts.reduce(0) { $0 | (1 << UInt64(min($1, ControlState.factLimit - 1))) }
  }
}

extension Cue {
  static let anything = Cue(
    markers: [], about: [], without: [], notAbout: [], words: nil, does: [], addressed: [])
}

extension Condition {
  /// What stands for a condition that cannot be read.
  static let never = Condition.any([])
}
