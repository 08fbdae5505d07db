package import Dialogue
package import Foundation
import GRDB
package import Markers

extension Journal {
  /// Begins a session with what was said before the first turn.
  package func begin(_ session: NewSession, at moment: Date) throws(JournalError) -> SessionID {
    try store.write { db in
      try db.execute(
        sql: "INSERT INTO session (started, header) VALUES (?, ?)",
        arguments: [Milliseconds(moment).count, try Payload.encode(session.header)])
      let id = SessionID(rawValue: db.lastInsertedRowID)
      try Texts.keep(session.texts, for: id, in: db)
      let opening = Entry(
        number: 1, parent: nil, kind: .opening, at: Milliseconds(moment), turns: 0, ended: nil, ending: nil,
        payload: try Payload.encode(Payload.Opening(lines: session.opening)))
      try opening.insert(state: session.state, into: id, in: db)
      return id
    }
  }

  /// Keeps a turn and the state after it. A turn with an ending finishes the session.
  package func append(
    _ turn: TurnRecord, state: Data, to session: SessionID, at moment: Date
  ) throws(JournalError) {
    try store.write { db in
      try Identity.expectOwn(session, in: db)
      let head = try Entry.head(of: session, in: db)
      guard head.ended == nil else { throw JournalError.ended(session) }
      guard turn.number == head.turns + 1 else { throw JournalError.moved(session) }
      let ending = turn.ending.map { Data($0.utf8) }
      let entry = Entry(
        number: head.number + 1, parent: head.number, kind: .turn, at: Milliseconds(moment),
        turns: turn.number, ended: ending.map { _ in Milliseconds(moment) }, ending: ending,
        payload: try Payload.encode(turn))
      try entry.insert(state: state, into: session, in: db)
    }
  }

  /// Takes back the last `turns` turns, which stay as an abandoned branch; also reopens a session that
  /// they finished.
  ///
  /// - Returns: the state of the conversation before those turns.
  @discardableResult
  package func takeBack(_ turns: Int, in session: SessionID, at moment: Date) throws(JournalError) -> Data {
    try store.write { db in
      try Identity.expectOwn(session, in: db)
      let head = try Entry.head(of: session, in: db)
      let tree = EntryTree(try Entry.all(of: session, in: db))
      guard let target = tree.target(takingBack: turns) else { throw JournalError.tooFewTurns(head.turns) }
      let entry = Entry(
        number: head.number + 1, parent: target.number, kind: .takeBack, at: Milliseconds(moment),
        turns: target.turns, ended: target.ended, ending: target.ending,
        payload: try Payload.encode(Payload.TakeBack(turns: turns)))
      try entry.insert(state: nil, into: session, in: db)
      let withState = EntryTree(try Entry.all(of: session, in: db)).active.last { $0.hasState }
      return try Entry.state(after: withState?.number ?? 1, of: session, in: db)
    }
  }

  /// Sets which findings of a turn the trainee contests; the latest word on a turn counts.
  package func contest(
    _ markers: [MarkerID], ofTurn turn: Int, in session: SessionID, at moment: Date
  ) throws(JournalError) {
    try add(.contest, Payload.Contest(turn: turn, markers: markers), to: session, at: moment)
  }

  /// Keeps something beside the conversation, also after its end.
  package func note(
    _ kind: Note.Kind, _ text: String, turn: Int? = nil, in session: SessionID, at moment: Date
  ) throws(JournalError) {
    try add(.note, Payload.Remark(kind: kind, text: text, turn: turn), to: session, at: moment)
  }

  /// Finishes a session in which no turn brought an ending; one that is finished stays as it is.
  package func finish(_ session: SessionID, at moment: Date) throws(JournalError) {
    try add(.finish, Payload.Finish(), to: session, at: moment)
  }

  private func add(
    _ kind: Entry.Kind, _ payload: some Encodable, to session: SessionID, at moment: Date
  ) throws(JournalError) {
    try store.write { db in
      try Identity.expectOwn(session, in: db)
      let head = try Entry.head(of: session, in: db)
      if kind == .finish && head.ended != nil { return }
      let entry = Entry(
        number: head.number + 1, parent: head.number, kind: kind, at: Milliseconds(moment), turns: head.turns,
        ended: kind == .finish ? Milliseconds(moment) : head.ended, ending: head.ending,
        payload: try Payload.encode(payload))
      try entry.insert(state: nil, into: session, in: db)
    }
  }
}
