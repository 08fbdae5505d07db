import Foundation
import Testing

@testable import Journal

@Suite("A process that is killed loses nothing that was kept")
struct CrashTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("a killed session goes on from its last turn")
  func resumes() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [data = desk.data as URL] in
      let journal = try Journal(directory: data)
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      try journal.appendTurns(1...7, to: id)
      kill(getpid(), SIGKILL)
    }
    let journal = try desk.journal()
    let id = try #require(try journal.latest(unfinishedOnly: true)?.id)
    #expect(try journal.session(id).state == Sample.state(7))
    try journal.appendTurns(8...8, to: id)
    #expect(try journal.session(id).records.map(\.number) == Array(1...8))
  }

  @Test("killed at any moment, every turn that was confirmed is there", arguments: [5, 20, 45, 80, 120])
  func anyMoment(milliseconds: UInt32) async throws {
    let confirmed = desk.directory.appending(path: "confirmed")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [data = desk.data as URL, confirmed = confirmed as URL, milliseconds = milliseconds as UInt32] in
      let journal = try Journal(directory: data)
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      Thread.detachNewThread {
        usleep(milliseconds * 1000)
        kill(getpid(), SIGKILL)
      }
      for number in 1...100_000 {
        try journal.appendTurns(number...number, to: id)
        try Data(String(number).utf8).write(to: confirmed, options: .atomic)
      }
    }
    let journal = try desk.journal()
    let id = try #require(try journal.latest()?.id)
    let count = try journal.session(id).turns.count
    let last = (try? String(contentsOf: confirmed, encoding: .utf8)).flatMap(Int.init) ?? 0
    #expect(count == last || count == last + 1)
    #expect(try journal.session(id).records.map(\.number) == Array(1..<count + 1))
    #expect(try journal.session(id).state == Sample.state(count))
  }

  @Test("killed while it deletes, the next opening leaves no trace", arguments: [0, 1, 3, 6, 10, 20])
  func whileDeleting(milliseconds: UInt32) async throws {
    let secret = "geheim-\(UUID().uuidString)"
    let id = try { () throws -> SessionID in
      let journal = try desk.journal()
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      try journal.appendTurns(1...200, to: id, prefix: secret)
      return id
    }()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [data = desk.data as URL, id = id as SessionID, milliseconds = milliseconds as UInt32] in
      let journal = try Journal(directory: data)
      Thread.detachNewThread {
        usleep(milliseconds * 1000)
        kill(getpid(), SIGKILL)
      }
      try journal.delete([id])
      while true { sleep(1) }
    }
    let journal = try desk.journal()
    let isDeleted = try journal.sessions().isEmpty
    #expect(try desk.bytes().contains(secret) == !isDeleted)
    #expect(try isDeleted || journal.session(id).turns.count == 200)
  }
}
