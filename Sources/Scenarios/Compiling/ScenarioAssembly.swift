import Diagnostics
import Markers

/// Puts the compiled parts of a case together.
enum ScenarioAssembly {
  /// Nil when a part is missing without which there is no conversation; the checks say which.
  static func assemble(
    _ draft: CaseDraft, base: BaseDraft, with compiler: inout ReactionCompiler
  ) -> Scenario? {
    let colours = Dictionary(
      draft.colour.map { ($0.reaction.value, $0.variants) }, uniquingKeysWith: { $0 + $1 })
    let owns = draft.scenes.enumerated().map { index, scene in
      compiler.compile(scene.reactions, in: scene.id.value, scene: index)
    }
    let first = compiler.compile(draft.first, in: "eerst", scene: nil)
    let always = compiler.compile(draft.always, in: "altijd", scene: nil)
    let shared =
      always + compiler.compileBase(base.reactions, colours: colours)
    let scenes = draft.scenes.enumerated().map { index, scene in
      Scene(
        id: scene.id.value, title: scene.title,
        opening: compiler.supply(scene.opening, scene: index),
        repetition: compiler.supply(scene.repetition, scene: index),
        order: first + owns[index] + shared,
        own: first.count..<(first.count + owns[index].count),
        chances: compiler.compile(scene.chances, in: scene.id.value),
        fitting: compiler.fitting(scene.fitting), position: scene.id.position)
    }
    let fallback = WordCompiler.supply(
      compiler.variants(draft.fallback, speaker: 0, scene: nil),
      compiler.quietly { $0.variants(base.fallback, speaker: 0, scene: nil) })
    let endings = draft.endings.map { ending in
      Ending(
        id: ending.id.value, rank: ending.rank.value, title: ending.title,
        condition: compiler.condition(ending.condition, scene: nil), tells: ending.tells,
        wayHome: ending.wayHome, nextTime: ending.nextTime, position: ending.id.position)
    }
    let start = draft.start.flatMap { compiler.names.scene($0) }
    let closing = draft.closing.flatMap { compiler.names.scene($0) }
    let proofs = draft.proofs.map { ProofCompiler.compile($0, with: &compiler.names) }
    let series = SeriesCompiler.compile(draft.series, with: &compiler.names)
    guard let start, let closing, !draft.people.isEmpty else { return nil }

    return Scenario(
      about: description(draft), series: series,
      people: draft.people.map { Person(id: $0.id.value, name: $0.name, gender: gender($0)) },
      network: draft.network.enumerated().map { index, person in
        NetworkPerson(
          id: person.id.value, name: person.name, tie: person.tie, fact: draft.facts.count + index)
      },
      levels: levels(draft),
      facts: draft.facts.map { Fact(id: $0.id.value, meaning: $0.meaning) }
        + draft.network.map { Fact(id: $0.id.value, meaning: "Het ging over \($0.name).") },
      cues: compiler.cues, scenes: scenes, reactions: compiler.reactions, fallback: fallback,
      chances: compiler.chances, endings: endings, proofs: proofs, start: start, closing: closing,
      visitSlots: compiler.names.visitSlots, vocabulary: vocabulary(draft, compiler.wordTopics))
  }

  private static func description(_ draft: CaseDraft) -> CaseDescription {
    CaseDescription(
      id: draft.id.value, title: draft.title, level: draft.level, role: draft.role,
      introduction: draft.introduction, assignment: draft.assignment, lookingBack: draft.lookingBack,
      card: draft.card, evaluation: draft.evaluation, goals: draft.goals,
      touches: draft.touches, sources: draft.sources, invented: draft.invented,
      fewestTurns: draft.fewestTurns, mostTurns: draft.mostTurns)
  }

  private static func levels(_ draft: CaseDraft) -> [Level] {
    draft.people.enumerated().flatMap { index, person in
      person.levels.map {
        Level(
          id: "\(person.id.value).\($0.name.value)", name: $0.name.value, person: index,
          start: UInt8(clamping: $0.start.value), meaning: $0.meaning)
      }
    }
  }

  private static func vocabulary(_ draft: CaseDraft, _ words: [Vocabulary.Topic]) -> Vocabulary {
    Vocabulary(
      topics: draft.topics.map { Vocabulary.Topic(id: $0.id.value, words: $0.words.map(\.value)) } + words,
      people: draft.people.map { person($0, isPresent: true) }
        + draft.network.map { person($0, isPresent: false) })
  }

  private static func person(_ draft: PersonDraft, isPresent: Bool) -> Vocabulary.Person {
    Vocabulary.Person(
      id: draft.id.value, words: (isPresent ? [draft.name.lowercased()] : []) + draft.words.map(\.value),
      gender: gender(draft), isPresent: isPresent)
  }

  private static func gender(_ draft: PersonDraft) -> Vocabulary.Person.Gender? {
    draft.gender.flatMap { Vocabulary.Person.Gender(rawValue: $0) }
  }
}
