import Foundation
import Testing

@testable import Delivery

@Suite("The name and the password for a store")
final class CredentialsTests {
  private let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "credentials-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  private var absent: URL { directory.appending(path: "niets") }

  private func file(_ text: String, mode: Int = 0o600, name: String = "lrs") throws -> URL {
    let file = directory.appending(path: name)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file
  }

  @Test("come from the environment")
  func environment() throws {
    let found = try Credentials.find(
      environment: ["VERKEN_LRS_NAAM": "verken", "VERKEN_LRS_WACHTWOORD": "ge:heim"], file: absent)
    #expect(found.name == "verken")
    #expect(found.password == "ge:heim")
  }

  @Test("or from the first line of a file that only the owner can read")
  func fromFile() throws {
    for mode in [0o600, 0o400] {
      let found = try Credentials.find(environment: [:], file: try file("verken:ge:heim\n", mode: mode))
      #expect(found.name == "verken")
      #expect(found.password == "ge:heim")
    }
    let named = try file("ander:woord", name: "ander").path
    #expect(try Credentials.find(environment: ["VERKEN_LRS_BESTAND": named], file: absent).name == "ander")
  }

  @Test(
    "not from a file into which others can look, also behind a link",
    arguments: [0o644, 0o640, 0o604, 0o660, 0o666])
  func open(mode: Int) throws {
    let file = try file("verken:geheim", mode: mode)
    let link = directory.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    for place in [file, link] {
      #expect(throws: Credentials.Missing.self) { try Credentials.find(environment: [:], file: place) }
    }
  }

  @Test("half a pair, or what cannot be sent, is told")
  func unusable() throws {
    #expect(throws: Credentials.Missing.unusableEnvironment) {
      try Credentials.find(environment: ["VERKEN_LRS_NAAM": "verken"], file: absent)
    }
    #expect(throws: Credentials.Missing.unusableEnvironment) {
      try Credentials.find(
        environment: ["VERKEN_LRS_NAAM": "a\nb", "VERKEN_LRS_WACHTWOORD": "x"], file: absent)
    }
    #expect(throws: Credentials.Missing.nowhere) { try Credentials.find(environment: [:], file: absent) }
    #expect(throws: Credentials.Missing.self) {
      try Credentials.find(environment: [:], file: try file("alleen-een-naam"))
    }
    #expect(throws: Credentials.Missing.self) { try Credentials.find(environment: [:], file: directory) }
  }

  @Test("are never shown, however they are printed")
  func hidden() throws {
    let found = try #require(Credentials(name: "verken", password: "geheim"))
    var dumped = ""
    dump(found, to: &dumped)
    for text in ["\(found)", String(reflecting: found), String(describing: [found]), dumped] {
      #expect(!text.contains("geheim"))
    }
  }
}
