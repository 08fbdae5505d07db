import Diagnostics
import Foundation
import Testing

@Suite("Fields of a table")
struct YAMLFieldsTests {
  private func read(_ text: String, _ body: (inout YAMLFields, inout [Diagnostic]) -> Void) throws -> [String]
  {
    let root = try YAMLReader.read(Data(text.utf8), file: "a")
    var findings: [Diagnostic] = []
    var fields = YAMLFields(root, of: "Een casus", &findings)
    body(&fields, &findings)
    fields.reportUnknown(&findings)
    return findings.map { DiagnosticRenderer.text($0, file: "a") }
  }

  @Test("an unknown key is an error that names the nearest known one")
  func unknownKey() throws {
    let found = try read("tittel: x") { fields, findings in _ = fields.text("titel", &findings) }
    #expect(
      found == ["a:1:1: fout VK010: De sleutel 'tittel' bestaat hier niet.\n  Bedoel je 'titel'?"])
  }

  @Test(
    "what stands behind a comma in a sentence between { } is no key, but the rest of the sentence",
    arguments: ["titel: { rol: Ja, dat klopt }", "titel: { rol: Ja, dat klopt, zei ik }"])
  func cutSentence(text: String) throws {
    let found = try read(text) { fields, findings in
      guard let node = fields.node("titel") else { return }
      var inner = YAMLFields(node, of: "Een titel", &findings)
      _ = inner.text("rol", &findings)
      inner.reportUnknown(&findings)
    }
    #expect(
      found == [
        "a:1:19: fout VK010: De komma na 'Ja' breekt de zin af: 'dat klopt' hoort er zo niet bij.\n  Zet tussen { } een zin met een komma tussen aanhalingstekens."
      ])
  }

  @Test(
    "a key of which the value was forgotten is no sentence",
    arguments: ["{ rol: a, titel }", "{ rol: 3, nu }"])
  func forgottenValue(text: String) throws {
    let found = try read(text) { fields, findings in
      _ = fields.text("rol", &findings)
      _ = fields.node("titel")
    }
    #expect(found.allSatisfy { !$0.contains("komma") })
  }

  @Test("a missing key is told with the place of its table")
  func missingKey() throws {
    let found = try read("rol: x") { fields, findings in
      _ = fields.text("rol", &findings)
      _ = fields.requiredText("titel", &findings)
    }
    #expect(found == ["a:1:1: fout VK011: De sleutel 'titel' ontbreekt."])
  }

  @Test("a number must be one", arguments: [("7", 7), ("-2", -2), ("zeven", nil), ("12:30", nil)])
  func numbers(text: String, expected: Int?) throws {
    var number: Int?
    _ = try read("binnen: \(text)") { fields, findings in
      number = fields.whole("binnen", &findings)?.value
    }
    #expect(number == expected)
  }

  @Test("one text reads as a list of one")
  func oneOrMore() throws {
    var texts: [[String]] = []
    _ = try read("een: a\ntwee: [a, b]") { fields, findings in
      texts = [fields.texts("een", &findings).map(\.value), fields.texts("twee", &findings).map(\.value)]
    }
    #expect(texts == [["a"], ["a", "b"]])
  }
}

@Suite("The nearest name")
struct NearestTests {
  @Test(
    arguments: [
      ("karm", "karim"), ("karmi", "karim"), ("boom", "boom"), ("KARIM", "karim"), ("xyz", nil), ("", nil),
    ])
  func nearest(name: String, expected: String?) {
    #expect(Nearest.match(for: name, among: ["karim", "boom", "marja"]) == expected)
  }
}
