extension DebriefWriter {
  func figures() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty else { return nil }
    return section(.figures, "In getallen", questions() + interviewing() + talking() + building() + hints())
  }

  private func questions() -> [Debrief.Block] {
    let mi = appraisal.interviewing
    var blocks: [Debrief.Block] = [
      .figure(
        Debrief.FigureLine(
          name: "Beurten met een vraag",
          value: "\(mi.questions.count) van \(appraisal.turns.count)", note: nil,
          turns: mi.questions.turns))
    ]
    if !mi.questions.isEmpty {
      blocks.append(
        .figure(
          Debrief.FigureLine(
            name: "Daarvan met een open vraag",
            value: "\(mi.openQuestions.count) van \(mi.questions.count)", note: "geteld zoals in MISC",
            turns: mi.openQuestions.turns)))
    }
    if !appraisal.stackedQuestions.isEmpty {
      blocks.append(wording.figure("Meer vragen tegelijk", appraisal.stackedQuestions))
    }
    return blocks
  }

  private func interviewing() -> [Debrief.Block] {
    let mi = appraisal.interviewing
    let orientation = Interviewing.reflectionOrientation
    let perQuestion = mi.reflectionsToQuestions.value.map { ratio in
      Debrief.Block.figure(
        Debrief.FigureLine(
          name: "Teruggeven per vraag", value: "\(Dutch.decimal(ratio)) op 1",
          note: "\(orientation.manual) noemt \(Dutch.decimal(orientation.fair)) op 1 redelijk "
            + "en \(Dutch.decimal(orientation.good)) op 1 goed",
          turns: mi.reflections.union(mi.questions).turns))
    }
    return [wording.figure("Beurten waarin je teruggaf wat je hoorde", mi.reflections)]
      + [perQuestion].compactMap { $0 } + [
        wording.figure("Waarderen en de keuze laten", mi.adherent),
        wording.figure(
          "Ongevraagd overtuigen of confronteren", mi.nonAdherent,
          note: "deze twee zijn ingedeeld naar \(orientation.manual), dat er geen streefwaarde bij noemt"),
      ]
  }

  private func talking() -> [Debrief.Block] {
    var blocks: [Debrief.Block] = [
      wording.figure("De regie bij \(wording.client) gelaten", appraisal.lead.left)
    ]
    if !appraisal.lead.taken.isEmpty {
      blocks.append(wording.figure("De regie naar je toe getrokken", appraisal.lead.taken))
    }
    if let percent = appraisal.wordShare.traineePercent {
      blocks.append(
        .figure(
          Debrief.FigureLine(
            name: "Jouw deel van de woorden", value: "\(percent)%",
            note: "\(appraisal.wordShare.trainee) van jou, \(appraisal.wordShare.others) van de ander",
            turns: appraisal.turns.map(\.number))))
    }
    return blocks
  }

  private func hints() -> [Debrief.Block] {
    notes.hints.isEmpty ? [] : [wording.figure("Hints gevraagd", notes.hints)]
  }

  private func building() -> [Debrief.Block] {
    let heard = appraisal.buildingBlocks.heard
    guard !heard.isEmpty else { return [] }
    return [
      .figure(
        Debrief.FigureLine(
          name: "Bouwstenen van het gesprek", value: Dutch.list(heard.map(\.name)),
          note: nil, turns: appraisal.buildingBlocks.all.turns))
    ]
  }
}
