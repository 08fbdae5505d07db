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
    guard let ending = appraisal.ending else {
      return section(
        .outcome, "Hoe het afliep",
        [.paragraph("\(length) Je stopte voordat het was afgerond; dit gaat over wat er tot dan toe was.")])
    }
    return section(
      .outcome, "Hoe het afliep",
      [.paragraph("\(ending.title). \(length)"), .paragraph(ending.tells)])
  }

  func wayHome() -> Debrief.Section? {
    let thoughts = appraisal.ending?.wayHome ?? []
    return section(
      .wayHome, "\(wording.client) op weg naar huis",
      thoughts.map { .quote(label: "\(wording.client) denkt", words: $0) })
  }

  func purpose() -> Debrief.Section? {
    section(.purpose, "Waar dit voor is", [.paragraph(Self.purposeText)])
  }

  static let purposeText =
    "Deze cijfers zijn om van te leren en om in intervisie over te praten, "
    + "niet om medewerkers mee te beoordelen."
}
