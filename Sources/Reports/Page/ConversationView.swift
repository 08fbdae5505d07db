import Dialogue
import Markers
import Scenarios
import Scoring

/// A whole conversation, with everything that stands beside it.
struct ConversationView {
  let opening: [SpokenView]
  /// Why it begins in the middle.
  let began: String?
  let turns: [TurnView]
  /// Thoughts after the last reply.
  let thoughtsAfter: [String]
  let ending: EndingView?
  let firstAttempts: [AttemptView]
  let hasAttempts: Bool

  struct EndingView {
    let title: String
    let wayHome: [String]
    let hasWayHome: Bool
    let client: String
  }

  /// Turns that were taken back, and what came in their place.
  struct AttemptView {
    let heading: String
    let turns: [TurnView]
    let replacement: [Passage]
    let isReplaced: Bool
  }

  init(_ report: SessionReport, prefix: String) {
    let appraisal = report.appraisal
    let scenario = appraisal.scenario
    opening = SpokenView.all(appraisal.opening.lines, in: scenario)
    began = appraisal.opening.from.flatMap(scenario.scene(named:)).map { index in
      "Dit is een deel van het gesprek. Het begint bij ‘\(scenario.scenes[index].title ?? scenario.scenes[index].id)’."
    }
    let retried = Set(report.notes.takenBack.compactMap { $0.first?.number })
    turns = appraisal.turns.map { turn in
      TurnView(
        turn, in: appraisal, id: "\(prefix)b\(turn.number)", notes: report.notes,
        wasRetried: retried.contains(turn.number))
    }
    let last = appraisal.turns.last?.number ?? 0
    thoughtsAfter = report.notes.thoughts.filter { $0.turn > last }.map(\.text)
    ending = appraisal.ending.map {
      EndingView(
        title: $0.title, wayHome: $0.wayHome, hasWayHome: !$0.wayHome.isEmpty, client: scenario.client.name)
    }
    firstAttempts = report.notes.takenBack.enumerated().compactMap { index, records in
      Self.attempt(records, in: appraisal, id: "\(prefix)p\(index + 1)")
    }
    hasAttempts = !firstAttempts.isEmpty
  }

  private static func attempt(_ records: [TurnRecord], in appraisal: Appraisal, id: String) -> AttemptView? {
    guard let first = records.first else { return nil }
    let scored = records.map { ScoredTurn($0, guide: appraisal.guide) }
    let second = appraisal.turns.first { $0.number == first.number }
    return AttemptView(
      heading: "Eerst, in \(Dutch.turns(records.map(\.number)))",
      turns: scored.map {
        TurnView($0, in: appraisal, id: "\(id)b\($0.number)", notes: TraineeNotes(), wasRetried: false)
      },
      replacement: second.map { TurnView.words(of: $0) } ?? [], isReplaced: second != nil)
  }
}

/// One turn: what was said, what was heard in it, what was kept inside, and the answer.
struct TurnView {
  let number: Int
  let id: String
  let reply: SpokenView
  let heard: [HeardView]
  let isHeard: Bool
  let isUnheard: Bool
  let wasRetried: Bool
  let thoughts: [String]
  let tried: [String]
  let answer: [SpokenView]

  init(_ turn: ScoredTurn, in appraisal: Appraisal, id: String, notes: TraineeNotes, wasRetried: Bool) {
    let found = HeardReply(turn, guide: appraisal.guide)
    let isReadable = !turn.isPrivate && !turn.isSilence
    number = turn.number
    self.id = id
    reply = SpokenView(
      trainee: TraineeWords.name, passages: isReadable ? found.passages : Self.words(of: turn))
    heard = turn.isPrivate ? [] : found.heard
    isHeard = !heard.isEmpty
    isUnheard = isReadable && heard.isEmpty
    self.wasRetried = wasRetried
    thoughts = notes.thoughts.filter { $0.turn == turn.number }.map(\.text)
    tried = notes.tried.filter { $0.turn == turn.number }.map(\.text)
    answer = SpokenView.all(turn.record.lines, in: appraisal.scenario)
  }

  /// What was said, without anything that was heard in it.
  static func words(of turn: ScoredTurn) -> [Passage] {
    if turn.isPrivate { return [Passage(text: TraineeWords.kept, isShown: true)] }
    let isEmpty = turn.reply.allSatisfy(\.isWhitespace)
    return isEmpty ? [Passage(text: TraineeWords.silent, isShown: true)] : Passage.all(in: turn.reply)
  }
}

/// How the page speaks of who held the conversation.
enum TraineeWords {
  static let name = "Hulpverlener"
  static let silent = "(is stil)"
  static let kept = "(dit blijft bij wie het zei)"
}
