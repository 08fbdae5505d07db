import Dialogue
import Scoring

/// How a session came to its end, if it did.
struct SessionOutcome {
  private let writer: StatementWriter

  init(in writer: StatementWriter) { self.writer = writer }

  var isComplete: Bool { ending != nil }

  var result: Statement.Result {
    var extensions = [XAPIName.extension("beurten"): ExtensionValue.number(writer.appraisal.turns.count)]
    if let ending { extensions[XAPIName.extension("einde")] = .text(ending) }
    return Statement.Result(score: score, completion: isComplete, extensions: extensions)
  }

  private var ending: String? { writer.appraisal.turns.last?.record.ending }

  /// Exploring against steering; absent where the debrief gives no ratio either.
  private var score: Statement.Score? {
    guard writer.hasScores, case .value(let value) = writer.appraisal.balance.index else { return nil }
    return Statement.Score(scaled: min(max(value, -1), 1))
  }
}
