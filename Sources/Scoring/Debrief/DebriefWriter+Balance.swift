extension DebriefWriter {
  func balance() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    let balance = appraisal.balance
    var blocks: [Debrief.Block] = [
      wording.figure("Verkennend", balance.exploring),
      wording.figure("Sturend", balance.steering),
    ]
    if !balance.mixed.isEmpty {
      blocks.append(wording.figure("Gemengd", balance.mixed, note: mixedNote(balance)))
    }
    blocks.append(wording.figure("Over het contact", balance.contact))
    blocks.append(wording.figure("Geen van beide", balance.neutral))
    if !balance.fitted.isEmpty {
      blocks.append(
        wording.figure(
          "Sturen dat hier paste", balance.fitted, note: "telt niet mee als sturen"))
    }
    blocks.append(index(balance))
    blocks += appraisal.fittingPassed.map { .bullet(text(of: $0)) }
    return section(.balance, "Verkennen en sturen", blocks)
  }

  private func text(of passed: FittingPassed) -> String {
    let names = passed.markers.map(appraisal.guide.name(of:))
    let reason = passed.reason.map { " \($0)" } ?? ""
    return "In \(Dutch.turns(passed.turns.turns)) had \(Dutch.list(names, last: "of")) ook gepast.\(reason)"
  }

  private func mixedNote(_ balance: Balance) -> String {
    let ended = balance.mixedEndingSteering.count
    return ended == 0
      ? "telkens eindigde je met ruimte"
      : "\(ended == balance.mixed.count ? "telkens" : "\(ended) keer") eindigde je met sturen"
  }

  private func index(_ balance: Balance) -> Debrief.Block {
    let (value, note): (String, String) =
      switch balance.index {
      case .none: ("geen", "er was geen beurt die verkende of stuurde")
      case .tooFew(let turns):
        (
          "nog niet",
          "daarvoor zijn \(Balance.fewestTurns) beurten nodig die verkennen of sturen; "
            + "het \(turns == 1 ? "was" : "waren") er \(turns)"
        )
      case .value(let value):
        (
          Dutch.decimal(value, places: 2),
          "van -1 (alleen sturen) tot 1 (alleen verkennen)"
            + (balance.mixed.isEmpty
              ? "" : "; een gemengde beurt telt voor driekwart mee aan de kant waar je eindigde")
        )
      }
    return .figure(
      Debrief.FigureLine(
        name: "Verhouding", value: value, note: note, turns: balance.turnsWithASide.turns))
  }
}
