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
