extension NewCommand {
  /// What the interview asks, in order.
  enum Question: String, CaseIterable {
    case client
    case gender
    case core
    case hidden
    case signals
    case pitfalls
    case endings

    var count: Int {
      switch self {
      case .client, .gender, .core, .hidden: 1
      case .signals: 3
      case .pitfalls: 2
      case .endings: 4
      }
    }

    func text(for answers: StarterAnswers) -> String {
      let name = answers.client
      return switch self {
      case .client: "Hoe heet de cliënt?"
      case .gender: "Is \(name) een man of een vrouw? Typ m of v."
      case .core: "Wat is de kernzin: waarmee begint \(name)? Schrijf het zoals \(name) het zegt."
      case .hidden:
        "Wat houdt \(name) voor zich? Ook dit zoals \(name) het zou zeggen, als het er eindelijk uitkomt."
      case .signals: "Welke drie signalen geeft \(name) zonder woorden? Bijvoorbeeld: kijkt naar de vloer."
      case .pitfalls: "In welke twee valkuilen trapt een hulpverlener hier snel? Bijvoorbeeld: geruststellen."
      case .endings: "Hoe kan het aflopen? Vier eindes, van het slechtste naar het beste."
      }
    }

    func get(_ answers: StarterAnswers, _ index: Int) -> String {
      switch self {
      case .client: answers.client
      case .gender: answers.gender
      case .core: answers.core
      case .hidden: answers.hidden
      case .signals: answers.signals[index]
      case .pitfalls: answers.pitfalls[index]
      case .endings: answers.endings[index]
      }
    }

    func set(_ answers: inout StarterAnswers, _ index: Int, _ text: String) {
      switch self {
      case .client: answers.client = text
      case .gender: answers.gender = text.lowercased()
      case .core: answers.core = text
      case .hidden: answers.hidden = text
      case .signals: answers.signals[index] = text
      case .pitfalls: answers.pitfalls[index] = text
      case .endings: answers.endings[index] = text
      }
    }
  }
}
