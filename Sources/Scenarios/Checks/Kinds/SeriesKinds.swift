package import Diagnostics

/// What only shows when the talks of a series are checked together.
extension DiagnosticKind {
  package static let takesNothing = DiagnosticKind(
    "VK070", .warning, "Meegenomen uit een gesprek waar het niet is",
    explanation:
      "Een gesprek neemt een feit, een stand of een einde mee dat het gesprek ervoor niet kent, of een feit dat daar nooit waar wordt. Er komt dan nooit iets mee.",
    bad: "feiten: [baan-verteld]  # het gesprek ervoor heeft alleen werk-verteld",
    good: "feiten: [werk-verteld]", in: .words)
  package static let givesNothing = DiagnosticKind(
    "VK071", .warning, "Gegeven en niet meegenomen",
    explanation: "Een feit staat bij 'geeft', maar geen later gesprek van de reeks neemt het mee.",
    bad: "geeft: [werk-verteld]  # en gesprek 2 heeft het niet bij 'feiten'",
    good: "geeft: [werk-verteld]  # en gesprek 2 heeft: feiten: [werk-verteld]", in: .words)
  package static let brokenSeries = DiagnosticKind(
    "VK072", .warning, "Gesprekken sluiten niet aan",
    explanation:
      "'volgt-op' noemt de casus van het gesprek met het nummer ervoor, en elk nummer komt één keer voor.",
    bad: "gesprek: 3\nvolgt-op: noor-kennismaking  # dat is gesprek 1",
    good: "gesprek: 2\nvolgt-op: noor-kennismaking", in: .words)
  package static let saidInOtherTalk = DiagnosticKind(
    "VK073", .note, "Zin staat ook in een eerder gesprek",
    explanation:
      "In een reeks wordt een zin maar één keer gezegd. Wie hem in het eerdere gesprek hoorde, hoort hem hier niet meer.",
    bad: "zegt: Mm.  # in twee gesprekken dezelfde woorden", good: "zegt: Mm. Dat is zo.", in: .words)

  static let seriesKinds: [DiagnosticKind] = [takesNothing, givesNothing, brokenSeries, saidInOtherTalk]
}
