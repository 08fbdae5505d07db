package import Diagnostics

/// What would teach a trainee the wrong thing.
extension DiagnosticKind {
  package static let chanceWithoutGrip = DiagnosticKind(
    "VK059", .error, "Kans zonder greep",
    explanation:
      "Een kans zegt waaraan te horen is dat hij gegrepen wordt: markers bij 'op', een onderwerp bij 'over' of 'woorden'. En er is minstens één beurt voor.",
    bad: "kans: { wat: Ze zei dat ze niet gezien wordt. }",
    good: "kans: { over: werk, woorden: [zien, gezien], wat: Ze zei dat ze niet gezien wordt. }")
  package static let rewardsSteering = DiagnosticKind(
    "VK064", .warning, "Sturen wordt beloond",
    explanation:
      "Wie hier stuurt, wint vertrouwen. Past sturen op dit moment, zeg dat dan met 'passend' en 'waarom'; dan telt het ook in de score niet tegen.",
    bad: """
      zegt: [Ik loop liever., Kijk die merel.]
      effect: { vertrouwen: +1 tot 6 }
      """,
    good: """
      zegt: [Ik loop liever., Kijk die merel.]
      effect: { vertrouwen: -1 }
      """)
  package static let rankAgainstCondition = DiagnosticKind(
    "VK065", .warning, "Rang past niet bij de voorwaarde",
    explanation:
      "Een einde met een hogere rang hoort bij een beter gesprek. Dit einde vraagt minder dan een einde met een lagere rang.",
    bad: """
      stil: { rang: 3, titel: Noor zwijgt, als: vertrouwen <= 2, vertelt: Noor zei niets meer. }
      dicht: { rang: 1, titel: Noor houdt het voor zich, vertelt: Noor ging weg zoals ze kwam. }
      """,
    good: "dicht: { rang: 1, titel: Noor houdt het voor zich, vertelt: Noor ging weg zoals ze kwam. }")
  package static let reasonWithoutFitting = DiagnosticKind(
    "VK067", .warning, "Reden zonder 'passend'",
    explanation: "'waarom' legt uit waarom sturen hier past; zonder 'passend' wordt het nergens gelezen.",
    bad: "waarom: Ze kreeg geen lucht meer.",
    good: "passend: [overnemen]\nwaarom: Ze kreeg geen lucht meer.")

  static let scoringKinds: [DiagnosticKind] = [
    chanceWithoutGrip, rewardsSteering, rankAgainstCondition, reasonWithoutFitting,
  ]

  /// The findings about cases that need no visit of their states.
  package static let caseKinds: [DiagnosticKind] =
    (notationKinds + ownPackKinds + nameKinds + presenceKinds + lineKinds + orderKinds + scoringKinds
    + proofWritingKinds + seriesKinds)
    .sorted { $0.code < $1.code }
}
