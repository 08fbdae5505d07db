import Scenarios

/// Tells how talks went over time: what was done, never how good it was.
package struct ProgressWriter: Sendable {
  /// Oldest first.
  let talks: [PractisedTalk]
  /// Those that are long enough to say something of every ten turns.
  private var whole: [PractisedTalk] { talks.filter { !$0.isTooShort } }

  package static func write(_ talks: [PractisedTalk]) -> Debrief {
    let writer = ProgressWriter(talks: talks.filter { !$0.appraisal.turns.isEmpty })
    let sections = [
      writer.overview(), writer.balance(), writer.contact(), writer.opportunities(), writer.oneByOne(),
      writer.purpose(),
    ]
    return Debrief(title: "Je gesprekken naast elkaar", sections: sections.filter { !$0.blocks.isEmpty })
  }

  private func overview() -> Debrief.Section {
    Debrief.Section(
      kind: .talks, heading: "De gesprekken",
      blocks: talks.isEmpty
        ? [.paragraph("Er is nog geen gesprek om naar te kijken.")]
        : talks.map { talk in
          let ending = talk.appraisal.ending?.title ?? "niet afgerond"
          let length = Dutch.count(talk.appraisal.turns.count, "beurt", "beurten")
          let short = talk.isTooShort ? " Te kort om te vergelijken." : ""
          return .bullet(
            "Gesprek \(talk.number), \(talk.when)\(talk.isPart ? ", een deel" : ""). \(talk.appraisal.scenario.about.title): "
              + "\(ending), na \(length).\(short)")
        } + fromWhenOn)
  }

  private var fromWhenOn: [Debrief.Block] {
    !talks.isEmpty && whole.isEmpty
      ? [.paragraph("Vanaf \(PractisedTalk.fewestTurns) beurten komt een gesprek naast de andere te liggen.")]
      : []
  }

  private func balance() -> Debrief.Section {
    guard !whole.isEmpty else { return Debrief.Section(kind: .balance, heading: "", blocks: []) }
    let open = whole.map { $0.inTen(\.isOpen) }
    let steering = whole.map { $0.inTen(\.endsSteering) }
    let chart = chart(
      of: whole, [("verkennen of over het contact", open), ("eindigen met sturen", steering)])
    return Debrief.Section(
      kind: .balance, heading: "Verkennen en sturen, van elke tien beurten",
      blocks: [.chart(chart)] + change(from: open) + whole.map { .figure(ratio(of: $0)) })
  }

  private func change(from open: [Int]) -> [Debrief.Block] {
    guard let first = open.first, let last = open.last, open.count > 1 else { return [] }
    let text =
      first == last
      ? "Van elke tien beurten waren er in het eerste en in het laatste gesprek \(last) verkennend of over het contact."
      : "Van elke tien beurten waren er in het eerste gesprek \(first) verkennend of over het contact, en in het laatste \(last)."
    return [.paragraph(text)]
  }

  private func ratio(of talk: PractisedTalk) -> Debrief.FigureLine {
    let balance = talk.appraisal.balance
    let value =
      switch balance.index {
      case .none: "geen"
      case .tooFew: "nog niet"
      case .value(let value): Dutch.decimal(value, places: 2)
      }
    return Debrief.FigureLine(
      name: "Verhouding in gesprek \(talk.number)", value: value,
      note: "\(balance.exploring.count) verkennend, \(balance.steering.count) sturend, "
        + "\(balance.mixed.count) gemengd, \(balance.contact.count) over het contact",
      turns: [])
  }

  private func contact() -> Debrief.Section {
    let kinds = whole.first?.appraisal.metacommunication.entries ?? []
    return Debrief.Section(
      kind: .contact, heading: "Over het contact",
      blocks: kinds.map { kind in
        let counts = whole.compactMap { talk -> String? in
          let entry = talk.appraisal.metacommunication.heard.first { $0.marker == kind.marker }
          return entry.map { "\($0.tally.count) in gesprek \(talk.number)" }
        }
        let told = counts.isEmpty ? "in geen van deze gesprekken" : Dutch.list(counts)
        return .bullet("\(Dutch.capitalised(kind.name)): \(told).")
      })
  }

  private func opportunities() -> Debrief.Section {
    let offered = whole.filter { $0.takenInTen != nil }
    let chart = chart(of: offered, [("op tijd gepakt", offered.compactMap(\.takenInTen))])
    return Debrief.Section(
      kind: .opportunities, heading: "Kansen, van elke tien",
      blocks: offered.isEmpty
        ? []
        : [.chart(chart)]
          + offered.map {
            .bullet("Gesprek \($0.number): \($0.taken) van de \($0.opportunities.count) op tijd gepakt.")
          })
  }

  private func purpose() -> Debrief.Section {
    Debrief.Section(
      kind: .purpose, heading: "Waar dit voor is", blocks: [.paragraph(DebriefWriter.purposeText)])
  }

  private func chart(
    of talks: [PractisedTalk], _ series: [(name: String, values: [Int])]
  ) -> Debrief.Chart {
    Debrief.Chart(
      series: series.map { .init(name: $0.name, values: $0.values) }, axis: .talks,
      positions: talks.map(\.number), range: 0...10, marked: [])
  }
}
