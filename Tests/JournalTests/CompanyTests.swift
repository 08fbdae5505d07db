import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("Several windows at the same time")
struct CompanyTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("two sessions side by side")
  func sideBySide() throws {
    let (left, right) = (try desk.journal(), try desk.journal())
    let (one, two) = (
      try left.begin(Sample.session(), at: Sample.moment(0)),
      try right.begin(Sample.session(), at: Sample.moment(0))
    )
    for number in 1...20 {
      try left.appendTurns(number...number, to: one, prefix: "links")
      try right.appendTurns(number...number, to: two, prefix: "rechts")
    }
    #expect(try right.session(one).replies.allSatisfy { $0.hasPrefix("links") })
    #expect(try left.session(two).replies.count == 20)
  }

  @Test("two windows in one session: the second hears that it went on elsewhere")
  func sameSession() throws {
    let (left, right) = (try desk.journal(), try desk.journal())
    let id = try left.begin(Sample.session(), at: Sample.moment(0))
    try left.appendTurns(1...1, to: id)
    expect(throws: .sessionMoved) { try right.appendTurns(1...1, to: id) }
    #expect(try right.session(id).turns.count == 1)
  }

  @Test("many that start for the first time at the same moment")
  func stampede() async throws {
    await withTaskGroup { group in
      for _ in 1...6 {
        group.addTask { [data = desk.data as URL] in
          await #expect(processExitsWith: .success) { [data = data as URL] in
            let journal = try Journal(directory: data)
            let id = try journal.begin(Sample.session(), at: Sample.moment(0))
            try journal.appendTurns(1...10, to: id)
          }
        }
      }
    }
    #expect(try desk.journal().sessions().map(\.turns) == Array(repeating: 10, count: 6))
  }

  @Test("one that keeps the file to itself is named after a while")
  func busy() throws {
    let journal = try desk.journal(patience: 0.1)
    let other = try DatabaseQueue(path: desk.file.path)
    try other.inTransaction(.immediate) { (_) throws in
      expect(throws: .busy) { try journal.begin(Sample.session(), at: Sample.moment(0)) }
      #expect(try journal.sessions().isEmpty)
      return .commit
    }
    _ = try journal.begin(Sample.session(), at: Sample.moment(0))
  }

  @Test("the file is set so that a turn outlives a power failure and leaves no copies")
  func settings() throws {
    let store = try desk.journal().store
    func setting(_ name: String) throws -> String? {
      try store.read { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
    }
    #expect(try setting("journal_mode") == "wal")
    #expect(try setting("synchronous") == "2")
    #expect(try setting("secure_delete") == "1")
    #expect(try setting("temp_store") == "2")
    #expect(try setting("foreign_keys") == "1")
  }

  @Test("an entry that was written is never changed")
  func appendOnly() throws {
    let journal = try desk.journal()
    let id = try journal.begin(Sample.session(), at: Sample.moment(0))
    expect(throws: .unexpected) { try journal.store.write { try $0.execute(sql: "UPDATE entry SET at = 0") } }
    #expect(try journal.session(id).summary.touched == Sample.moment(0))
  }
}
