package import Scenarios

/// What the client says with a figure: in the words of the case, else in words that fit anybody.
package struct ClientWords: Sendable {
  private let own: EvaluationWords?

  package init(of scenario: Scenario) { own = scenario.about.evaluation }

  package func words(with figure: Int, on question: EvaluationQuestion) -> String {
    let scale = own?.scales[question.rawValue]
    let (low, middle, high) = Self.usual(question)
    switch figure {
    case ...4: return scale?.low ?? low
    case 5...7: return scale?.middle ?? middle
    default: return scale?.high ?? high
    }
  }

  /// What the client says to how the trainee takes it.
  package func answer(to stance: EvaluationStance) -> String {
    switch stance {
    case .open: own?.opened ?? "(knikt langzaam) Fijn dat dit gewoon gezegd mag worden."
    case .defending: own?.closed ?? "(legt de pen neer) Laat maar. Het waren maar cijfers."
    case .neither: "(knikt en schuift het papier opzij)"
    }
  }

  private static func usual(_ question: EvaluationQuestion) -> (low: String, middle: String, high: String) {
    switch question {
    case .contact:
      (
        "Ik had niet het idee dat het echt om mij ging.",
        "Soms voelde ik me gehoord, en soms was ik even weg.", "Ik voelde me gehoord. Dat is niet altijd zo."
      )
    case .topics:
      (
        "Waar ik mee rondloop, kwam er niet van.", "Er zat iets bij dat ertoe doet. Niet alles.",
        "Het ging over wat voor mij telt."
      )
    case .approach:
      (
        "Het ging me te snel, of een kant op die ik niet koos.",
        "Meestal was het goed te doen. Niet de hele tijd.",
        "Rustig. Er hoefde niks."
      )
    case .whole:
      (
        "Ik weet niet wat ik hier nu aan had.", "Al met al geen verkeerd gesprek.",
        "Hier had ik iets aan, alles bij elkaar."
      )
    }
  }
}
