extension DebriefWriter {
  func patterns() -> Debrief.Section? {
    let strengthsFirst =
      appraisal.patterns.filter(\.isStrength) + appraisal.patterns.filter { !$0.isStrength }
    return section(
      .patterns, "Wat vaker terugkwam",
      strengthsFirst.map { pattern in
        .bullet("\(PatternWords.text(of: pattern.kind)) (\(Dutch.turns(pattern.turns.turns)))")
      })
  }
}
