import Foundation
import Scenarios
import Scoring

extension CSVSheet {
  func sessions(_ reports: [SessionReport]) -> Table {
    table(
      about + evaluation + (reports.allow(.reflections) ? reflections : [])
        + (reports.allow(.scores) ? figures : []), reports)
  }

  private var about: [Column<SessionReport>] {
    [
      ("sessie", { .text($0.circumstances.registration.uuidString.lowercased()) }),
      ("schuilnaam", { .text($0.pseudonym.rawValue) }),
      ("casus", { .text($0.appraisal.scenario.about.id) }),
      ("titel", { .text($0.appraisal.scenario.about.title) }),
      ("gesprek", { .whole($0.circumstances.talk) }),
      ("vanaf", { .text($0.appraisal.opening.from ?? "") }),
      ("begonnen", { moment($0.circumstances.started) }),
      ("afgerond", { moment($0.circumstances.ended) }),
      ("beurten", { .whole($0.appraisal.turns.count) }),
      ("einde", { .text($0.appraisal.ending?.title ?? "") }),
      ("feedback", { .text($0.circumstances.feedback) }),
      ("seed", { .number($0.circumstances.seed) }),
      ("vraag aan de groep", { .text($0.notes.groupQuestion ?? "") }),
    ]
  }

  private var evaluation: [Column<SessionReport>] {
    EvaluationQuestion.allCases.flatMap { question -> [Column<SessionReport>] in
      func line(_ report: SessionReport) -> ClosingEvaluation.Line? {
        report.notes.evaluation?.lines.first { $0.question == question }
      }
      return [
        ("\(question.rawValue) zelf", { .whole(ifAny: line($0)?.trainee) }),
        ("\(question.rawValue) cliënt", { .whole(ifAny: line($0)?.client) }),
      ]
    }
  }

  private var reflections: [Column<SessionReport>] {
    [
      ("vooraf", { .text($0.notes.lookingBack.joined(separator: "\n")) }),
      ("wat het vroeg", { .text($0.notes.asked ?? "") }),
      ("voornemen", { .text($0.notes.intention ?? "") }),
      ("niet doen", { .text($0.notes.avoided ?? "") }),
      ("neemt mee", { .text($0.notes.takeAway ?? "") }),
    ]
  }

  private var figures: [Column<SessionReport>] {
    [
      ("verkennend", { .whole($0.appraisal.balance.exploring.count) }),
      ("sturend", { .whole($0.appraisal.balance.steering.count) }),
      ("gemengd", { .whole($0.appraisal.balance.mixed.count) }),
      ("over het contact", { .whole($0.appraisal.balance.contact.count) }),
      ("geen van beide", { .whole($0.appraisal.balance.neutral.count) }),
      ("sturen dat paste", { .whole($0.appraisal.balance.fitted.count) }),
      ("verhouding", { .decimal(ifAny: $0.appraisal.balance.index.number) }),
      ("vragen", { .whole($0.appraisal.interviewing.questions.count) }),
      ("open vragen", { .whole($0.appraisal.interviewing.openQuestions.count) }),
      ("teruggeven", { .whole($0.appraisal.interviewing.reflections.count) }),
      ("teruggeven per vraag", { .decimal(ifAny: $0.appraisal.interviewing.reflectionsToQuestions.value) }),
      ("percentage woorden", { .whole(ifAny: $0.appraisal.wordShare.traineePercent) }),
      ("kansen op tijd", { .whole($0.count(of: \.isTaken)) }),
      ("kansen laat", { .whole($0.count(of: \.isLate)) }),
      ("kansen voorbij", { .whole($0.count { $0.outcome == .missed }) }),
      ("hints", { .whole($0.notes.hints.count) }),
    ]
  }
}

extension SessionReport {
  fileprivate func count(of holds: (Opportunity) -> Bool) -> Int {
    appraisal.opportunities.count(where: holds)
  }
}

extension Opportunity {
  fileprivate var isLate: Bool { if case .late = outcome { true } else { false } }
}

extension Balance.Index {
  fileprivate var number: Double? { if case .value(let value) = self { value } else { nil } }
}
