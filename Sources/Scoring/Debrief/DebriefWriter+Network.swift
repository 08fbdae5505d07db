extension DebriefWriter {
  func network() -> Debrief.Section? {
    section(
      .network, "Wie er ter sprake kwam",
      appraisal.uncovered.map { person in
        let tie = person.tie.map { " (\($0))" } ?? ""
        let when = person.turn.map { "in beurt \($0)" } ?? "uit een eerder gesprek"
        return .bullet("\(Dutch.capitalised(person.name))\(tie), \(when).")
      })
  }

  func contested() -> Debrief.Section? {
    section(
      .contested, "Waar je het niet mee eens was",
      appraisal.contested.map { contested in
        .bullet(
          "Beurt \(contested.turn): \(Dutch.list(contested.names)). Dit telt nergens in mee.")
      })
  }
}
