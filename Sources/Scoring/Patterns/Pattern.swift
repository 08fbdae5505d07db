/// A habit that shows over several turns.
package struct Pattern: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case closedQuestionsInARow = "gesloten-vragen-op-rij"
    case questionOnQuestion = "vraag-op-vraag"
    case stackedQuestions = "stapelvragen"
    case adviceAfterFeeling = "advies-na-gevoel"
    case comfortAfterFeeling = "geruststellen-na-gevoel"
    case yesBut = "ja-maar"
    case pushingOn = "doorduwen"
    case escalatingFirst = "escaleren-voor-verkennen"
    case emptyPromise = "belofte"
    case apologisingAgain = "steeds-sorry"
    case sameWordsAgain = "zelfde-woorden"
    case echoing = "papegaaien"
    case longReplies = "lange-beurten"
    case silences = "steeds-stil"
    case stayingWithFeeling = "bij-gevoel-blijven"
    case reflectionThenQuestion = "teruggeven-en-vragen"
    case repair = "herstel"
    case namingContact = "contact-benoemen"
    case deathLeftUnanswered = "doodsvraag-blijft-liggen"
    case askingAboutDeath = "naar-de-dood-vragen"
    case honestLimit = "eerlijke-grens"
  }

  package let kind: Kind
  package let turns: TurnCount

  /// Whether it is something to go on doing.
  package var isStrength: Bool {
    switch kind {
    case .stayingWithFeeling, .reflectionThenQuestion, .repair, .namingContact, .askingAboutDeath,
      .honestLimit:
      true
    default: false
    }
  }

  static func all(in talk: Talk) -> [Pattern] {
    PatternDetector.all.compactMap { detector in
      let turns = detector.detect(talk)
      return turns.isEmpty ? nil : Pattern(kind: detector.kind, turns: TurnCount(turns.map(\.number)))
    }
  }
}
