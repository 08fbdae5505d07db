import Markers
import Testing

@testable import Scoring

@Suite("Holds for every conversation")
struct PropertyTests {
  /// Talks of all lengths with any markers, any moves, contested and fitting now and then.
  static let seeds: [UInt64] = (1...120).map { $0 }

  @Test("each turn has exactly one side, and the index lies between -1 and 1", arguments: seeds)
  func sides(seed: UInt64) {
    let appraisal = RandomTalk(seed: seed).talk.appraisal
    let balance = appraisal.balance
    let parts = [
      balance.exploring, balance.steering, balance.mixedEndingOpen, balance.mixedEndingSteering,
      balance.contact, balance.neutral,
    ]
    #expect(parts.flatMap(\.turns).sorted() == appraisal.turns.map(\.number), "seed \(seed)")
    if case .value(let value) = balance.index { #expect((-1...1).contains(value), "seed \(seed)") }
  }

  @Test("every turn that a figure names exists", arguments: seeds)
  func traceable(seed: UInt64) {
    let appraisal = RandomTalk(seed: seed).talk.appraisal
    let numbers = Set(appraisal.turns.map(\.number))
    let figures =
      [
        appraisal.balance.turnsWithASide, appraisal.balance.fitted, appraisal.interviewing.questions,
        appraisal.interviewing.openQuestions, appraisal.interviewing.reflections,
        appraisal.interviewing.adherent, appraisal.interviewing.nonAdherent, appraisal.lead.left,
        appraisal.lead.taken, appraisal.stackedQuestions, appraisal.metacommunication.all,
        appraisal.buildingBlocks.all,
      ] + appraisal.patterns.map(\.turns)
    for figure in figures { #expect(numbers.isSuperset(of: figure.turns), "seed \(seed)") }
    #expect(
      Set(appraisal.interviewing.openQuestions.turns).isSubset(of: appraisal.interviewing.questions.turns))
    let moments = appraisal.whatWorked + appraisal.whereStuck + appraisal.turningPoints
    #expect(numbers.isSuperset(of: moments.map(\.number)), "seed \(seed)")
  }

  @Test("contesting everything leaves no figure", arguments: seeds)
  func contested(seed: UInt64) {
    let random = RandomTalk(seed: seed).talk
    let refused = random.turns.map { turn in
      var turn = turn
      turn.contested = Array(turn.hearing.markers)
      return turn
    }
    let appraisal = Appraisal(
      of: random.scenario, opening: random.opening, turns: refused, guide: SampleCase.guide)
    #expect(appraisal.balance.index == .none)
    #expect(appraisal.balance.neutral.count == refused.count)
    #expect(appraisal.interviewing.questions.union(appraisal.interviewing.reflections).isEmpty)
    #expect(appraisal.metacommunication.heard.isEmpty && appraisal.buildingBlocks.heard.isEmpty)
    #expect(appraisal.opportunities.filter(\.isTaken).isEmpty)
  }

  @Test("contesting a marker never adds to a figure", arguments: seeds.prefix(40))
  func monotone(seed: UInt64) {
    let random = RandomTalk(seed: seed).talk
    let before = random.appraisal
    let fewer = random.turns.map { turn in
      var turn = turn
      turn.contested = turn.contested + turn.hearing.findings.prefix(1).map(\.marker)
      return turn
    }
    let after = Appraisal(
      of: random.scenario, opening: random.opening, turns: fewer, guide: SampleCase.guide)
    #expect(
      Set(before.interviewing.questions.turns).isSuperset(of: after.interviewing.questions.turns))
    #expect(Set(before.lead.left.turns).isSuperset(of: after.lead.left.turns))
  }

  @Test("the debrief is whole, warm and without a verdict", arguments: seeds)
  func tone(seed: UInt64) {
    let appraisal = RandomTalk(seed: seed).talk.appraisal
    let debrief = DebriefWriter.write(appraisal)
    #expect(debrief.sections.last?.kind == .purpose)
    #expect(appraisal.turns.isEmpty || debrief.section(.worked)?.blocks.isEmpty == false, "seed \(seed)")
    #expect(debrief.sections.allSatisfy { !$0.blocks.isEmpty && !$0.heading.isEmpty })
    let told = Outline.ownWords(of: debrief)
    for verdict in ["!", "Je bent ", "jij bent ", "slecht", "onvoldoende", "nil", "Optional"] {
      #expect(!told.contains(verdict), "seed \(seed): \(verdict)")
    }
  }

  @Test("the same conversation always gives the same debrief", arguments: seeds.prefix(20))
  func repeatable(seed: UInt64) {
    let talk = RandomTalk(seed: seed).talk
    #expect(DebriefWriter.write(talk.appraisal) == DebriefWriter.write(talk.appraisal))
  }
}
