import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("What cannot be opened is left as it is, and said so")
struct TroubleTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func prepareFile(_ bytes: Data) throws {
    try FileManager.default.createDirectory(at: desk.data, withIntermediateDirectories: true)
    try bytes.write(to: desk.file)
  }

  @Test("a file that is no journal at all")
  func noDatabase() throws {
    let letter = Data(String(repeating: "Beste collega, ", count: 500).utf8)
    try prepareFile(letter)
    expect(throws: .damaged) { try desk.journal() }
    #expect(try Data(contentsOf: desk.file) == letter)
  }

  @Test("a journal of which the end is gone")
  func cutShort() throws {
    try {
      let journal = try desk.journal()
      let id = try journal.begin(Sample.session(), at: Sample.moment(0))
      try journal.appendTurns(1...50, to: id)
    }()
    let bytes = try Data(contentsOf: desk.file)
    let half = bytes.prefix(bytes.count / 2)
    try half.write(to: desk.file)
    expect(throws: .damaged) { try desk.journal().sessions() }
    #expect(try Data(contentsOf: desk.file) == half)
  }

  @Test("a session that cannot be understood does not hide the others")
  func oneUnreadable() throws {
    let journal = try desk.journal()
    let broken = try journal.begin(Sample.session(), at: Sample.moment(0))
    let sound = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.store.write { db in
      try db.execute(
        sql:
          "INSERT INTO entry SELECT session, 2, 1, 'turn', at, 1, NULL, NULL, x'7b7d', state FROM entry WHERE session = ?",
        arguments: [broken.rawValue])
    }
    expect(throws: .damaged) { try journal.session(broken) }
    #expect(try journal.session(sound).turns.isEmpty)
    #expect(try journal.sessions().count == 2)
    try journal.delete([broken])
    #expect(try journal.sessions().map(\.id) == [sound])
  }

  @Test("a session of which not even the beginning can be understood does not hide the others")
  func unreadableHeader() throws {
    let journal = try desk.journal()
    let sound = try journal.begin(Sample.session(), at: Sample.moment(0))
    let broken = try journal.begin(Sample.session(), at: Sample.moment(0))
    try journal.store.write { db in
      try db.execute(
        sql: "UPDATE session SET header = x'7b7d' WHERE id = ?", arguments: [broken.rawValue])
    }
    #expect(try journal.sessions().map(\.id) == [sound])
    #expect(try journal.unreadable() == [broken])
    #expect(try journal.latest()?.id == sound)
    #expect(try journal.identifiers() == [broken, sound])
    try journal.delete([broken])
    #expect(try journal.unreadable().isEmpty)
  }

  @Test("a journal of a newer version")
  func newer() throws {
    _ = try desk.journal().begin(Sample.session(), at: Sample.moment(0))
    try DatabaseQueue(path: desk.file.path).write { try $0.execute(sql: "PRAGMA user_version = 9") }
    let before = try desk.bytes()
    expect(throws: .newer) { try desk.journal() }
    #expect(try desk.bytes() == before)
  }

  @Test("a database of another program")
  func foreign() throws {
    try FileManager.default.createDirectory(at: desk.data, withIntermediateDirectories: true)
    try DatabaseQueue(path: desk.file.path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
    let before = try Data(contentsOf: desk.file)
    expect(throws: .foreign) { try desk.journal() }
    #expect(try Data(contentsOf: desk.file) == before)
  }

  @Test("an empty file is a fresh journal")
  func empty() throws {
    try prepareFile(Data())
    #expect(try desk.journal().sessions().isEmpty)
  }

  @Test("a file where the directory should be, or above it")
  func noDirectory() throws {
    let file = desk.directory.appending(path: "data")
    try Data("brief".utf8).write(to: file)
    expect(throws: .unreachable) { try desk.journal() }
    expect(throws: .unreachable) { try Journal(directory: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == "brief")
  }

  @Test("a directory where the file should be")
  func directoryForFile() throws {
    try FileManager.default.createDirectory(at: desk.file, withIntermediateDirectories: true)
    expect(throws: .unreachable) { try desk.journal() }
  }

  @Test("a directory of somebody else")
  func somebodyElse() async throws {
    _ = try desk.journal().begin(Sample.session(), at: Sample.moment(0))
    let locked = desk.directory.appending(path: "locked", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: locked.path)
    await #expect(processExitsWith: .success) {
      [locked = locked as URL, data = desk.data as URL, isRoot = (geteuid() == 0) as Bool] in
      if isRoot { #expect(setuid(65_534) == 0) }
      expect(throws: .unreachable) { try Journal(directory: locked.appending(path: "verken")) }
      if isRoot { expect(throws: .unreachable) { try Journal(directory: data) } }
    }
  }

  @Test("a journal that may be read but not written can be read")
  func readOnly() async throws {
    _ = try desk.journal().begin(Sample.session(), at: Sample.moment(0))
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: desk.file.path)
    await #expect(processExitsWith: .success) {
      [data = desk.data as URL, file = desk.file as URL, isRoot = (geteuid() == 0) as Bool] in
      if isRoot {
        for item in [data.deletingLastPathComponent(), data, file] {
          #expect(chown(item.path, 65_534, 65_534) == 0)
        }
        #expect(setuid(65_534) == 0)
      }
      let journal = try Journal(directory: data)
      #expect(try journal.sessions().count == 1)
      expect(throws: .readOnly) { try journal.begin(Sample.session(), at: Sample.moment(0)) }
    }
  }
}
