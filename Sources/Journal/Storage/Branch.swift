import Dialogue
import Foundation

/// What the entries of one branch say together.
struct Branch {
  private(set) var opening: [SpokenLine] = []
  private(set) var turns: [StoredTurn] = []
  private(set) var notes: [Note] = []

  init(_ entries: [Entry]) throws {
    for entry in entries {
      switch entry.kind {
      case .opening: opening = try Payload.decode(Payload.Opening.self, from: entry.payload).lines
      case .turn: turns.append(StoredTurn(at: entry.at.date, record: try Payload.decode(from: entry.payload)))
      case .contest: contest(try Payload.decode(from: entry.payload))
      case .note:
        let remark = try Payload.decode(Payload.Remark.self, from: entry.payload)
        notes.append(Note(kind: remark.kind, text: remark.text, turn: remark.turn, at: entry.at.date))
      case .finish, .takeBack: break
      }
    }
  }

  private mutating func contest(_ contest: Payload.Contest) {
    guard let index = turns.firstIndex(where: { $0.record.number == contest.turn }) else { return }
    var record = turns[index].record
    record.contested = contest.markers
    turns[index] = StoredTurn(at: turns[index].at, record: record)
  }
}
