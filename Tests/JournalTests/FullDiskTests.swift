import Foundation
import Testing

@testable import Journal

@Suite("A full disk loses nothing that was kept")
struct FullDiskTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// Lets no file grow past `bytes`; writing on then fails as on a full disk.
  static func limitFiles(to bytes: UInt64) {
    signal(SIGXFSZ, SIG_IGN)
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    var limit = rlimit()
    getrlimit(resource, &limit)
    limit.rlim_cur = min(rlim_t(bytes), limit.rlim_max)
    setrlimit(resource, &limit)
  }

  @Test("the session says so, and goes on once there is room")
  func goesOn() async throws {
    await #expect(processExitsWith: .success) { [data = desk.data as URL] in
      let journal = try Journal(directory: data)
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      FullDiskTests.limitFiles(to: 300_000)
      var kept = 0
      expect(throws: .full) {
        while kept < 10_000 {
          try journal.appendTurns(kept + 1...kept + 1, to: id)
          kept += 1
        }
      }
      #expect(kept > 10)
      #expect(try journal.session(id).turns.count == kept)
      FullDiskTests.limitFiles(to: .max)
      try journal.appendTurns(kept + 1...kept + 1, to: id)
      #expect(try journal.session(id).turns.count == kept + 1)
    }
  }

  @Test("on a fresh machine it is said at the start")
  func fresh() async throws {
    await #expect(processExitsWith: .success) { [data = desk.data as URL] in
      FullDiskTests.limitFiles(to: 0)
      expect(throws: .full) { try Journal(directory: data) }
      let problem = #expect(throws: JournalError.self) { try Journal(directory: data) }
      #expect(problem?.message.contains("te openen") == true)
      FullDiskTests.limitFiles(to: .max)
      let sessions = try Journal(directory: data).sessions()
      #expect(sessions.isEmpty)
    }
  }
}
