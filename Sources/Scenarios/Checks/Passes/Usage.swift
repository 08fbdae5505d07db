import Diagnostics

/// Names that nothing in the case asks for.
enum Usage {
  static func findings(_ checked: CheckedCase) -> [Diagnostic] {
    let draft = checked.draft
    let use = Use(of: draft)
    return topics(draft, use) + facts(draft, use) + people(draft, use)
  }

  private static func topics(_ draft: CaseDraft, _ use: Use) -> [Diagnostic] {
    draft.topics.filter { !use.subjects.contains($0.id.value) }.map {
      Diagnostic(
        .unusedTopic, "Het onderwerp '\($0.id.value)' wordt nergens gebruikt.", at: $0.id.position)
    }
      + draft.groups.filter { !use.subjects.contains($0.id.value) }.map {
        Diagnostic(.unusedGroup, "De groep '\($0.id.value)' wordt nergens gebruikt.", at: $0.id.position)
      }
  }

  private static func facts(_ draft: CaseDraft, _ use: Use) -> [Diagnostic] {
    draft.facts.compactMap { fact in
      let name = fact.id.value
      switch (use.remembered.contains(name), use.asked.contains(name)) {
      case (true, true): return nil
      case (false, true):
        return Diagnostic(.unusedFact, "Het feit '\(name)' wordt nergens onthouden.", at: fact.id.position)
      case (false, false):
        return Diagnostic(.unusedFact, "Het feit '\(name)' wordt nergens gebruikt.", at: fact.id.position)
      case (true, false):
        return Diagnostic(
          .unaskedFact, "Het feit '\(name)' wordt onthouden, maar nergens gevraagd.", at: fact.id.position)
      }
    }
  }

  private static func people(_ draft: CaseDraft, _ use: Use) -> [Diagnostic] {
    let silent = draft.people.dropFirst().filter {
      let name = $0.id.value
      return !use.speakers.contains(name) && !use.mentions(name)
    }
    let absent = draft.network.filter { !use.mentions($0.id.value) }
    return silent.map {
      Diagnostic(
        .unusedPerson, "'\($0.id.value)' is in de kamer, maar zegt niets en wordt nergens aangesproken.",
        at: $0.id.position)
    }
      + absent.map {
        Diagnostic(
          .unusedPerson, "'\($0.id.value)' uit het netwerk komt nergens ter sprake.", at: $0.id.position)
      }
  }
}

/// What the reactions, conditions and texts of a case name.
private struct Use {
  private(set) var subjects: Set<String> = []
  private(set) var asked: Set<String> = []
  private(set) var remembered: Set<String> = []
  private(set) var revealed: Set<String> = []
  private(set) var speakers: Set<String> = []
  private(set) var filledIn: Set<String> = []

  init(of draft: CaseDraft) {
    let reactions = draft.allReactions
    let chances = draft.scenes.flatMap(\.chances) + reactions.flatMap(\.chances)
    for group in draft.groups { subjects.formUnion(group.members.map(\.value)) }
    for chance in chances { subjects.formUnion(chance.about.map(\.value)) }
    for reaction in reactions {
      subjects.formUnion((reaction.about + reaction.without + reaction.addressed).map(\.value))
      remembered.formUnion(reaction.remembers.map(\.value))
      revealed.formUnion(reaction.reveals.map(\.value))
    }
    if let series = draft.series {
      asked.formUnion(series.gives.map(\.value))
      remembered.formUnion((series.facts + series.endings.map(\.fact)).map(\.value))
    }
    let conditions =
      reactions.map(\.condition) + draft.allVariants.map(\.condition) + draft.endings.map(\.condition)
    for condition in conditions.compactMap({ $0 }) {
      asked.formUnion(condition.value.split { " ()<>=!\n\t".contains($0) }.map(String.init))
    }
    for line in draft.allVariants.flatMap(\.lines) {
      if let speaker = line.speaker { speakers.insert(speaker.value) }
      filledIn.formUnion(
        line.text.value.split(separator: "{").dropFirst().compactMap {
          $0.split(separator: "}").first.map(String.init)
        })
    }
  }

  func mentions(_ person: String) -> Bool {
    [subjects, revealed, asked, filledIn].contains { $0.contains(person) }
  }
}
