import Foundation
import Testing

@testable import Journal

@Suite("Nobody but the owner can look inside")
struct PermissionTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("whatever the umask", arguments: [0o000, 0o022, 0o077, 0o777])
  func umasks(mask: UInt32) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [data = desk.data as URL, mask = mask as UInt32] in
      umask(mode_t(mask))
      let journal = try Journal(directory: data)
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      try journal.appendTurns(1...2, to: id)
      kill(getpid(), SIGKILL)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.data.path).sorted()
    #expect(files == ["verken.sqlite", "verken.sqlite-shm", "verken.sqlite-wal"])
    for file in files { #expect(try permissions("\(desk.data.path)/\(file)") == 0o600) }
    #expect(try permissions(desk.data.path) == 0o700)
    #expect(try permissions(desk.data.deletingLastPathComponent().path) == 0o700)
  }

  @Test("what stood open to others is closed again")
  func closesAgain() throws {
    _ = try desk.journal().begin(Sample.session(), at: Sample.moment(0))
    for (path, loose) in [(desk.data.path, 0o755), (desk.file.path, 0o644)] {
      try FileManager.default.setAttributes([.posixPermissions: loose], ofItemAtPath: path)
    }
    let journal = try desk.journal()
    #expect(try permissions(desk.data.path) == 0o700)
    #expect(try permissions(desk.file.path) == 0o600)
    #expect(try journal.sessions().count == 1)
  }
}
