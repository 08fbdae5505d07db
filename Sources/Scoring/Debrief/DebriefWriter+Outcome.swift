import Scenarios

extension DebriefWriter {
  func outcome() -> Debrief.Section? {
    let count = appraisal.turns.count
    guard count > 0 else {
      return section(
        .outcome, "Hoe het afliep",
        [.paragraph("Jullie hebben nog niets gewisseld, dus er valt nog niets na te bespreken.")])
    }
    let length = "Het gesprek duurde \(Dutch.count(count, "beurt", "beurten"))."
    let partial = partialTalk.map { [Debrief.Block.paragraph($0)] } ?? []
    guard let ending = appraisal.ending else {
      return section(
        .outcome, "Hoe het afliep",
        partial + [
          .paragraph("\(length) Je stopte voordat het was afgerond; dit gaat over wat er tot dan toe was.")
        ])
    }
    return section(
      .outcome, "Hoe het afliep",
      partial + [.paragraph("\(ending.title). \(length)"), .paragraph(ending.tells)])
  }

  private var partialTalk: String? {
    guard let from = appraisal.opening.from else { return nil }
    let title = appraisal.scenario.scene(named: from).flatMap { appraisal.scenario.scenes[$0].title } ?? from
    return
      "Dit was een deel van het gesprek: je begon bij '\(title)'. De cijfers gaan alleen over dat deel, niet over een heel gesprek."
  }

  func wayHome() -> Debrief.Section? {
    let thoughts = appraisal.ending?.wayHome ?? []
    return section(
      .wayHome, "\(wording.clientFirst) op weg naar huis",
      thoughts.map { .quote(label: "\(wording.clientFirst) denkt", words: $0) })
  }

  func purpose() -> Debrief.Section? {
    section(.purpose, "Waar dit voor is", [.paragraph(Self.purposeText)])
  }

  static let purposeText =
    "Deze cijfers zijn om van te leren en om in intervisie over te praten, "
    + "niet om medewerkers mee te beoordelen."
}
