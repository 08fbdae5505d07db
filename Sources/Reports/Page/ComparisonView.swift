import Dialogue
import Scenarios
import Scoring

/// One moment of a case as several trainees met it: what each said, and what came of it.
struct ComparisonView {
  struct Entry {
    let label: String
    let turn: Int
    let link: String
    /// Absent when all heard the same.
    let before: [SpokenView]
    let reply: SpokenView
    let answer: [SpokenView]
  }

  let heading: String
  /// What all of them heard.
  let before: [SpokenView]
  let isSameLine: Bool
  let entries: [Entry]
}

/// Finds the moments of a case that are worth laying side by side.
struct Comparison {
  private static let most = 4

  private struct Meeting {
    let session: Int
    let turn: ScoredTurn
  }

  private struct Candidate {
    let meetings: [Meeting]
    let isSameLine: Bool

    /// Turns at which all of them met this.
    var first: Int { meetings.map(\.turn.number).min() ?? 0 }
    /// Most tells what many met, and what they met in different ways; a beginning tells least.
    var rank: [Int] { [first == 1 ? 0 : 1, meetings.count, Set(meetings.map(\.turn.side)).count, -first] }
  }

  private let sessions: [(name: SessionName, appraisal: Appraisal)]

  init(_ sessions: [(name: SessionName, appraisal: Appraisal)]) { self.sessions = sessions }

  var moments: [ComparisonView] {
    let lines = candidates(isSameLine: true) { _, before in before.last?.id }
    let met = Set(lines.flatMap(\.meetings).map(\.turn.record.scene))
    let scenes = candidates(isSameLine: false) { turn, _ in
      met.contains(turn.record.scene) ? nil : turn.record.scene
    }
    return (best(lines, Self.most) + best(scenes, max(0, Self.most - lines.count)))
      .sorted { $0.first < $1.first }
      .map(view)
  }

  private func best(_ candidates: [Candidate], _ count: Int) -> [Candidate] {
    Array(candidates.sorted { $1.rank.lexicographicallyPrecedes($0.rank) }.prefix(count))
  }

  /// Turns that share a key, the first of each session.
  private func candidates(
    isSameLine: Bool, by key: (ScoredTurn, [SpokenLine]) -> String?
  ) -> [Candidate] {
    var meetings: [String: [Meeting]] = [:]
    for (index, session) in sessions.enumerated() {
      for turn in session.appraisal.turns {
        let before = FragmentView.lines(before: turn.number, in: session.appraisal)
        guard let key = key(turn, before), meetings[key]?.last?.session != index else { continue }
        meetings[key, default: []].append(Meeting(session: index, turn: turn))
      }
    }
    return meetings.values.filter { $0.count > 1 }
      .map { Candidate(meetings: $0, isSameLine: isSameLine) }
      .sorted { ($0.first, $0.meetings[0].turn.record.scene) < ($1.first, $1.meetings[0].turn.record.scene) }
  }

  private func view(_ candidate: Candidate) -> ComparisonView {
    let shared = candidate.meetings.first.map { before($0, last: 1) } ?? []
    return ComparisonView(
      heading: heading(candidate), before: candidate.isSameLine ? shared : [],
      isSameLine: candidate.isSameLine,
      entries: candidate.meetings.map { meeting in
        let session = sessions[meeting.session]
        return ComparisonView.Entry(
          label: session.name.label, turn: meeting.turn.number,
          link: "\(session.name.prefix)b\(meeting.turn.number)",
          before: candidate.isSameLine ? [] : before(meeting, last: 2),
          reply: SpokenView(trainee: TraineeWords.name, passages: TurnView.words(of: meeting.turn)),
          answer: SpokenView.all(meeting.turn.record.lines, in: session.appraisal.scenario))
      })
  }

  private func before(_ meeting: Meeting, last count: Int) -> [SpokenView] {
    let appraisal = sessions[meeting.session].appraisal
    let lines = FragmentView.lines(before: meeting.turn.number, in: appraisal)
    return SpokenView.all(lines.suffix(count), in: appraisal.scenario)
  }

  private func heading(_ candidate: Candidate) -> String {
    guard let first = candidate.meetings.first else { return "" }
    let scenario = sessions[first.session].appraisal.scenario
    if candidate.first == 1 { return "Het begin" }
    let scene = scenario.scene(named: first.turn.record.scene).flatMap { scenario.scenes[$0].title }
    return scene ?? "Hetzelfde moment"
  }
}
