import Diagnostics
import Foundation
import Markers
import Testing

@testable import Scenarios

/// The list of keys, the reader, the schema and the reference page say the same.
@Suite("The scenario language")
struct LanguageTests {
  @Test("the reader asks for the keys of the list and for no others")
  func reader() throws {
    var reader = CaseReader()
    _ = reader.read(try YAMLReader.read(Data(Showcase.text().utf8), file: "noor.yaml"))
    _ = reader.readBase(try YAMLReader.read(Data(Showcase.base().utf8), file: "algemeen.yaml"))
    for block in CaseLanguage.blocks {
      #expect(reader.asked[block.id] == Set(block.keys.map(\.name)), "\(block.title)")
    }
    #expect(reader.asked.count == CaseLanguage.blocks.count)
  }

  @Test(
    "the reader misses the required keys, and only those", arguments: ["casus", "persoon", "einde", "kans"])
  func required(id: String) throws {
    let block = try #require(CaseLanguage.block(id))
    let empty = [
      "casus": "eerst: []", "persoon": "personen: { noor: {} }", "einde": "eindes: { open: {} }",
      "kans": "scenes: { kamer: { kans: {} } }",
    ]
    var reader = CaseReader()
    _ = reader.read(try YAMLReader.read(Data((empty[id] ?? "").utf8), file: "leeg.yaml"))
    let missed = reader.findings.filter { $0.kind == .missingKey }.map(\.message)
    let own = block.keys.filter { key in missed.contains("De sleutel '\(key.name)' ontbreekt.") }
    #expect(own.filter(\.isRequired) == block.keys.filter(\.isRequired))
    if id == "casus" { #expect(missed.count == own.count) }
  }

  @Test("each key has a working example", arguments: CaseLanguage.blocks)
  func examples(block: LanguageBlock) throws {
    let sample = block == .base ? try Showcase.base() : try Showcase.text()
    for key in block.keys {
      #expect(
        SamplePiece.stands(key.example, in: sample), "\(block.id), \(key.name): \(key.example)")
      #expect(key.example.contains("\(key.name):"), "\(block.id), \(key.name)")
      #expect(key.meaning.hasSuffix(".") || key.meaning.hasSuffix("'."), "\(block.id), \(key.name)")
    }
  }

  @Test("each marker is heard in its example", arguments: MarkerExample.all)
  func markers(example: MarkerExample) throws {
    let pack = try GoodCase.pack.get()
    let hearing = pack.listener(for: Vocabulary()).listen(to: example.reply, after: example.context)
    #expect(hearing.markers.contains(example.marker), "\(hearing.markers)")
  }

  @Test("no marker is without an example")
  func markersHaveExamples() throws {
    let markers = try GoodCase.pack.get().markers.map(\.id)
    #expect(Set(markers) == Set(MarkerExample.all.map(\.marker)))
  }

  @Test("the kept schema is that of the list")
  func schema() throws {
    let markers = try GoodCase.pack.get().markers
    let names = Family.allCases.map(\.rawValue) + markers.map(\.id.rawValue)
    try expectKept(CaseSchema(markers: names).text, in: "schema/casus.schema.json")
  }

  @Test("the kept reference page is that of the list")
  func page() throws {
    let reference = LanguageReference(markers: try GoodCase.pack.get().markers, sample: try Showcase.text())
    try expectKept(LanguageReference.markdown(reference.page), in: "taal/taal.md")
  }

  /// `VERKEN_SNAPSHOTS=1 swift test` writes the kept file anew.
  private func expectKept(_ text: String, in name: String) throws {
    let url = Showcase.resources.appending(path: name)
    if ProcessInfo.processInfo.environment["VERKEN_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(kept == text, "\(name) has drifted; VERKEN_SNAPSHOTS=1 swift test writes it anew")
  }
}
