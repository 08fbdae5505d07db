@testable import Scoring

/// A debrief with every kind of block in it.
enum SampleDebrief {
  static let debrief = Debrief(
    title: "Nabespreking: Noor houdt haar jas aan",
    sections: [
      Debrief.Section(
        kind: .outcome, heading: "Hoe het afliep",
        blocks: [
          .paragraph("Noor noemt een kleine stap. Het gesprek duurde 12 beurten."),
          .paragraph("Ze koos zelf wat ze deze week wil proberen."),
        ]),
      Debrief.Section(
        kind: .worked, heading: "Wat werkte",
        blocks: [
          .exchange(exchange(2, said: "Je houdt je jas aan. Wat maakt dat?")),
          .exchange(exchange(7, said: nil)),
        ]),
      Debrief.Section(
        kind: .balance, heading: "Verkennen en sturen",
        blocks: [
          .figure(
            Debrief.FigureLine(
              name: "Verkennend", value: "7", note: nil, turns: [1, 2, 3, 6, 9, 10, 11])),
          .figure(
            Debrief.FigureLine(
              name: "Verhouding", value: "0,56", note: "van -1 (alleen sturen) tot 1 (alleen verkennen)",
              turns: [1, 2, 3])),
        ]),
      Debrief.Section(
        kind: .course, heading: "Vertrouwen en spanning, beurt voor beurt",
        blocks: [.chart(chart), .bullet("Beurt 2. Vertrouwen ging van 3 naar 5.")]),
      Debrief.Section(
        kind: .wayHome, heading: "Noor op weg naar huis",
        blocks: [.quote(label: "Noor denkt", words: "Dat viel mee.")]),
    ])

  static let chart = Debrief.Chart(
    series: [
      .init(name: "vertrouwen", values: [3, 3, 5, 5, 5, 4, 6, 7, 7, 7, 8, 8, 8]),
      .init(name: "spanning", values: [5, 6, 4, 4, 4, 6, 3, 2, 2, 2, 2, 1, 0]),
    ],
    axis: .turns, positions: Array(0...12), range: 0...10, marked: [2, 6])

  static func exchange(_ turn: Int, said: String?) -> Debrief.Exchange {
    Debrief.Exchange(
      turn: turn, said: said, heard: said == nil ? [] : ["opmerken", "open vraag"],
      answer: [.init(name: "Noor", words: "(trekt de rits open) Ik wist niet of ik bleef.")],
      remark: "Je noemde wat je op dat moment zag. Vertrouwen ging van 3 naar 5.")
  }
}
