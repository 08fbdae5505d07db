import Diagnostics
import Foundation
import Scenarios
import Testing

@testable import verken

@Suite("The file of a pack beside its case")
struct OwnPackFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "verken-\(UUID().uuidString)")

  /// What is found for a case that asks for `pack`, with these files beside it.
  private func found(_ pack: String, _ files: [String: String]) throws -> ScenarioCompiler.Source? {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let text = try CaseText(.init(file: "map/ria.yaml", data: Data("scenario: ria\npakket: \(pack)\n".utf8)))
    return try OwnPack.source(of: text, beside: folder)
  }

  private func trouble(_ pack: String, _ files: [String: String]) throws -> PackTrouble {
    try #require(throws: PackTrouble.self) { _ = try found(pack, files) }
  }

  @Test("is read under the name that its case was given")
  func found() throws {
    let files = ["drank.yaml": "pakket: drank", "drank.yml": "pakket: ander"]
    let source = try #require(try found("drank", files))
    #expect(source.file == "map/drank.yaml" && source.data == Data("pakket: drank".utf8))
    #expect(try found("drank.yml", files)?.file == "map/drank.yml")
    #expect(try found("drank", ["drank.yml": "markers: {}"])?.file == "map/drank.yml")
  }

  @Test("a way elsewhere is not gone", arguments: ["../drank", "/etc/hosts", "..", "x/../drank"])
  func elsewhere(name: String) throws {
    #expect(try found(name, ["drank.yaml": "pakket: drank"]) == nil)
  }

  @Test("one that is not there brings the nearest to mind")
  func missing() throws {
    let finding = try trouble("drnak", ["drank.yaml": "pakket: drank"]).finding
    #expect(finding.kind == .missingPack && finding.advice == "Bedoel je 'drank'?")
  }

  @Test("another case is no pack, nor is the case itself")
  func scenario() throws {
    #expect(try trouble("ria", ["ria.yaml": "scenario: ria\npakket: ria"]).finding.kind == .unusablePack)
  }

  @Test("what cannot be read is told in the file itself")
  func unreadable() throws {
    let trouble = try trouble("drank", ["drank.yaml": "pakket: ["])
    #expect(trouble.finding.kind == .unusablePack && trouble.pack?.file == "map/drank.yaml")
    #expect(trouble.pack?.diagnostics.map(\.kind) == [.badYAML])
  }
}

@Suite("The texts that are kept with a session")
struct WorkshopTextsTests {
  @Test("a case's own pack comes after what ships, whatever it is called")
  func order() {
    let own = ScenarioCompiler.Source(file: "map/0-eerst.yaml", data: Data("pakket: x".utf8))
    let texts = WorkshopTexts(["pakket/zz.yaml": "a", "pakket/1.yaml": "b", "basis/c.yaml": "c"])
      .adding(ownPack: own)
    #expect(
      texts.files(of: .pack).map(\.file) == ["pakket/1.yaml", "pakket/zz.yaml", "pakket/eigen-0-eerst.yaml"])
    #expect(texts.ownPack == ["pakket/eigen-0-eerst.yaml": "pakket: x"])
  }
}

@Suite("What a file is")
struct FileKindTests {
  @Test(
    "shows from its outermost keys, also when it does not say so",
    arguments: [
      ("scenario: a\npakket: b\n", FileKind.scenario), ("pakket: b\nscenes: {}\n", .scenario),
      ("pakket: b\n", .pack), ("woorden: {}\nmarkers: {}\n", .pack),
      ("basis: a\nreacties: []\n", .base), ("basis: a\nscenario: b\n", .scenario), ("titel: a\n", .scenario),
    ])
  func kinds(text: String, kind: FileKind) throws {
    #expect(FileKind(of: try YAMLReader.read(Data(text.utf8), file: "a")) == kind)
    #expect(FileKind(lookingAt: Data(text.utf8)) == kind)
  }

  @Test("also when there is a mistake in it")
  func mistake() {
    #expect(FileKind(lookingAt: Data("pakket: drank\nmarkers: [\n".utf8)) == .pack)
  }
}
