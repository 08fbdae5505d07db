import Dialogue
import Foundation
import GRDB

extension ReceivedSession {
  func insert(sharing shared: inout Texts.Shared, at moment: Date, in db: Database) throws -> SessionID {
    try db.execute(
      sql: "INSERT INTO session (started, header) VALUES (?, ?)",
      arguments: [Milliseconds(started).count, try Payload.encode(header)])
    let id = SessionID(rawValue: db.lastInsertedRowID)
    try Identity.insert(registration, of: id, trainee: trainee, received: moment, in: db)
    try Texts.keep(texts, for: id, sharing: &shared, in: db)
    for entry in try entries() { try entry.insert(state: nil, into: id, in: db) }
    return id
  }

  /// The rows that give this session when they are read back: what was taken back as branches.
  func entries() throws -> [Entry] {
    var grown = GrownTree()
    try grown.open(Payload.Opening(lines: opening), at: started)
    for (index, attempt) in attempts.enumerated() {
      guard let first = attempt.turns.first?.record.number, let last = attempt.turns.last?.record.number
      else {
        continue
      }
      // A turn that this attempt was built on was itself taken back by the next that has it, if any.
      let later = attempts[index...].map(\.turns) + [turns]
      for number in stride(from: grown.turns + 1, through: last, by: 1) {
        let turn = later.lazy.compactMap { $0.first { $0.record.number == number } }.first
        if let turn { try grown.say(turn) }
      }
      for note in attempt.notes { try grown.add(note) }
      try grown.takeBack(from: first, at: attempt.takenBack)
    }
    for turn in turns.dropFirst(grown.turns) { try grown.say(turn) }
    for note in notes { try grown.add(note) }
    if let ended { try grown.finish(at: ended, ending: ending) }
    return grown.entries
  }
}

/// Entries written one after the other, each on the branch that is then active.
private struct GrownTree {
  private(set) var entries: [Entry] = []
  /// The entry of each turn of the active branch, after that of the opening.
  private var said: [Int] = []
  private var head: Int?

  var turns: Int { max(0, said.count - 1) }

  mutating func open(_ opening: Payload.Opening, at moment: Date) throws {
    try append(.opening, opening, at: moment)
    said = [1]
  }

  mutating func say(_ turn: StoredTurn) throws {
    said.append(entries.count + 1)
    try append(.turn, turn.record, at: turn.at)
  }

  mutating func add(_ note: Note) throws {
    try append(.note, Payload.Remark(kind: note.kind, text: note.text, turn: note.turn), at: note.at)
  }

  mutating func takeBack(from first: Int, at moment: Date) throws {
    let count = said.count - first
    said.removeLast(count)
    head = said.last
    try append(.takeBack, Payload.TakeBack(turns: count), at: moment)
  }

  mutating func finish(at moment: Date, ending: String?) throws {
    try append(
      .finish, Payload.Finish(), at: moment, ended: Milliseconds(moment), ending: ending.map { Data($0.utf8) }
    )
  }

  private mutating func append(
    _ kind: Entry.Kind, _ payload: some Encodable, at moment: Date, ended: Milliseconds? = nil,
    ending: Data? = nil
  ) throws {
    let number = entries.count + 1
    entries.append(
      Entry(
        number: number, parent: head, kind: kind, at: Milliseconds(moment), turns: turns, ended: ended,
        ending: ending, payload: try Payload.encode(payload)))
    head = number
  }
}
