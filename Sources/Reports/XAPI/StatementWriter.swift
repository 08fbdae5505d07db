import Foundation
import Scenarios
import Scoring

/// A session as statements for a learning record store, in the order in which things happened.
///
/// Says what was done and which rules heard what. What was typed goes along only when asked for, scores
/// only when the report has them. Each id follows from the registration and the event, so that a store
/// that gets a statement twice keeps it once; what was taken back and said anew is another event.
package struct StatementWriter: Sendable {
  private let report: SessionReport
  let hasText: Bool

  package init(_ report: SessionReport, withText hasText: Bool) {
    self.report = report
    self.hasText = hasText
  }

  package var statements: [Statement] {
    [begun] + report.appraisal.turns.map(answered) + [ended]
  }

  var appraisal: Appraisal { report.appraisal }
  var hasScores: Bool { report.contents.contains(.scores) }
  var circumstances: SessionReport.Circumstances { report.circumstances }

  private var begun: Statement {
    var extensions: [String: ExtensionValue] = [
      XAPIName.extension("pakket"): .text(circumstances.packHash),
      XAPIName.extension("feedback"): .text(circumstances.feedback),
      XAPIName.extension("gesprek"): .number(circumstances.talk),
    ]
    if let scene = appraisal.opening.from { extensions[XAPIName.extension("vanaf")] = .text(scene) }
    return statement(
      "begin", .initialized, simulation, at: circumstances.started,
      context: context(grouping: true, extensions: extensions))
  }

  private func answered(_ turn: ScoredTurn) -> Statement {
    let answer = AnsweredTurn(turn, in: self)
    let kept = moment(of: turn.number)
    return statement(
      "turn/\(turn.number)/\(Timestamp.milliseconds(kept))", .answered, answer.object, answer.result,
      at: kept,
      context: context(
        parent: Statement.Activity(id: simulation.id), extensions: answer.place))
  }

  /// A session that has no ending was left; when she goes on later, that is where it was left then.
  private var ended: Statement {
    let outcome = SessionOutcome(in: self)
    let left = appraisal.turns.last.map { moment(of: $0.number) } ?? circumstances.started
    let end = circumstances.ended ?? left
    let name = "\(outcome.isComplete ? "completed" : "terminated")/\(appraisal.turns.count)"
    return statement(
      "\(name)/\(Timestamp.milliseconds(end))", outcome.isComplete ? .completed : .terminated, simulation,
      outcome.result, at: end, context: context(grouping: true))
  }

  /// When a turn was kept; the beginning for one of which that is not known.
  private func moment(of number: Int) -> Date {
    let index = number - 1
    return circumstances.turns.indices.contains(index)
      ? circumstances.turns[index] : circumstances.started
  }

  private var simulation: Statement.Activity {
    let about = appraisal.scenario.about
    return Statement.Activity(
      id: XAPIName.case(about.id),
      definition: Statement.Definition(name: ["nl": about.title], type: XAPIName.simulation))
  }

  private func statement(
    _ event: String, _ verb: Statement.Verb, _ object: Statement.Activity,
    _ result: Statement.Result? = nil, at moment: Date, context: Statement.Context
  ) -> Statement {
    Statement(
      id: UUID(named: event, in: circumstances.registration).uuidString.lowercased(),
      actor: Statement.Actor(
        account: Statement.Account(homePage: XAPIName.base, name: report.pseudonym.rawValue)),
      verb: verb, object: object, result: result, context: context, timestamp: Timestamp.text(moment))
  }

  private func context(
    parent: Statement.Activity? = nil, grouping hasSeries: Bool = false,
    extensions: [String: ExtensionValue]? = nil
  ) -> Statement.Context {
    let series = hasSeries ? appraisal.scenario.series : nil
    let surroundings = Statement.Surroundings(
      parent: parent.map { [$0] },
      grouping: series.map { [Statement.Activity(id: XAPIName.series($0.name))] })
    return Statement.Context(
      registration: circumstances.registration.uuidString.lowercased(), revision: circumstances.caseHash,
      contextActivities: surroundings == Statement.Surroundings() ? nil : surroundings,
      extensions: extensions)
  }
}

extension Statement.Verb {
  static let initialized = verb("initialized", "begon")
  static let answered = verb("answered", "antwoordde")
  static let completed = verb("completed", "rondde af")
  static let terminated = verb("terminated", "stopte met")

  private static func verb(_ name: String, _ dutch: String) -> Self {
    Self(id: "http://adlnet.gov/expapi/verbs/\(name)", display: ["en": name, "nl": dutch])
  }
}
