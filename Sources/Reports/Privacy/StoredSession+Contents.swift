import Dialogue
package import Journal
import Markers
import Scoring

extension StoredSession {
  /// What may leave the machine: nothing that was not asked for, nothing about where it was kept, and
  /// nothing of what the trainee may have said about being in danger herself.
  package func only(_ contents: ReportContents) -> StoredSession {
    StoredSession(
      summary: summary.withoutPlaces,
      texts: Dictionary(texts.map { (Self.bareName($0), $1) }, uniquingKeysWith: { first, _ in first }),
      opening: opening, turns: turns.map(\.withoutOwnDanger), notes: notes.only(contents),
      attempts: attempts.map {
        Attempt(
          takenBack: $0.takenBack, turns: $0.turns.map(\.withoutOwnDanger), notes: $0.notes.only(contents))
      },
      state: state)
  }

  /// 'casus/karim.yaml', wherever on her disk it was read.
  private static func bareName(_ name: String) -> String {
    guard let kind = name.firstIndex(of: "/"), let last = name.lastIndex(of: "/") else { return name }
    return String(name[..<kind] + name[last...])
  }
}

extension SessionSummary {
  fileprivate var withoutPlaces: SessionSummary {
    SessionSummary(
      id: id,
      header: SessionHeader(
        scenario: header.scenario, title: header.title, talk: header.talk, seed: header.seed,
        feedback: header.feedback, from: header.from, given: header.given),
      started: started, touched: touched, turns: turns, ended: ended, ending: ending, trainee: trainee)
  }
}

extension StoredTurn {
  static let keptBack = "[dit blijft bij haar]"

  fileprivate var withoutOwnDanger: StoredTurn {
    guard record.hearing.markers.contains(Codebook.ownDanger) else { return self }
    var told = record.hearing(as: Hearing(reply: Self.keptBack))
    told.contested = []
    return StoredTurn(at: at, record: told)
  }
}

extension [Note] {
  fileprivate func only(_ contents: ReportContents) -> [Note] { filter { contents.allows($0.kind) } }
}

extension ReportContents {
  fileprivate func allows(_ kind: Note.Kind) -> Bool {
    switch kind {
    case .groupQuestion, .evaluation, .hint: true
    case .thought, .whatIf: contains(.thoughts)
    case .reflection, .intention, .asked, .avoided, .takeAway: contains(.reflections)
    default: false
    }
  }
}
