import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios
import Testing

/// Every finding's bad example gives that finding and nothing else; its good one gives none.
@Suite("Examples of findings")
struct ExampleTests {
  static let kinds =
    DiagnosticKind.fileKinds + DiagnosticKind.caseKinds + DiagnosticKind.proofKinds

  @Test("the case in which the good ones stand has no finding at all")
  func showcase() throws {
    #expect(try Showcase.findings(in: Showcase.text(), proves: true).map(\.line) == [])
  }

  @Test("codes are used once and have all their words")
  func rows() {
    let all = Self.kinds + DiagnosticKind.packKinds
    #expect(Set(all.map(\.code)).count == all.count)
    for kind in all {
      #expect(kind.code.count == 5 && kind.code.hasPrefix("VK"))
      for text in [kind.title, kind.explanation, kind.example.good] {
        #expect(!text.isEmpty, "\(kind.code)")
      }
      #expect(kind.explanation.hasSuffix("."), "\(kind.code)")
    }
  }

  @Test("in the sample case", arguments: kinds.filter { $0.example.frame == .sampleCase })
  func pieces(kind: DiagnosticKind) throws {
    let planted = try #require(
      SamplePiece.replacing(kind.example.good, with: kind.example.bad, in: Showcase.text()),
      "the sample case does not hold exactly one '\(kind.example.good)'")
    let found = try Showcase.findings(in: planted, proves: DiagnosticKind.proofKinds.contains(kind))
    #expect(codes(found) == expected(kind), "\(found.map(\.line).joined(separator: "\n"))")
  }

  @Test("as a whole case", arguments: kinds.filter { $0.example.frame == .wholeCase })
  func wholeCases(kind: DiagnosticKind) throws {
    #expect(codes(try Showcase.findings(in: kind.example.bad)) == expected(kind))
    #expect(codes(try Showcase.findings(in: kind.example.good)) == [])
  }

  @Test("as a file", arguments: kinds.filter { $0.example.frame == .file })
  func files(kind: DiagnosticKind) {
    #expect(codes(read(kind.example.bad)) == expected(kind))
    #expect(codes(read(kind.example.good)) == [])
  }

  @Test("in the sample pack", arguments: DiagnosticKind.packKinds.filter { $0.example.frame == .samplePack })
  func packs(kind: DiagnosticKind) throws {
    let planted = try #require(
      SamplePiece.replacing(kind.example.good, with: kind.example.bad, in: Showcase.pack()),
      "the sample pack does not hold exactly one '\(kind.example.good)'")
    #expect(codes(try heard(planted)) == expected(kind))
    #expect(codes(try heard(Showcase.pack())) == [])
  }

  private func codes(_ findings: [Diagnostic]) -> [String] { Set(findings.map(\.kind.code)).sorted() }

  private func expected(_ kind: DiagnosticKind) -> [String] {
    ([kind.code] + kind.example.alongside).sorted()
  }

  private func read(_ text: String) -> [Diagnostic] {
    do {
      _ = try YAMLReader.read(Data(text.utf8), file: "a")
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func heard(_ text: String) throws -> [Diagnostic] {
    let shipped = try GoodCase.packFiles()
    do {
      let pack = try MarkerPack.compile(shipped + [(data: Data(text.utf8), file: "eigen.yaml")])
      return pack.findings(in: ["eigen.yaml"]).map(\.diagnostic)
    } catch {
      return error.diagnostics
    }
  }
}

extension DiagnosticKind: CustomTestStringConvertible {
  package var testDescription: String { "\(code) \(title)" }
}
