import Foundation
import Markers
import Testing

/// What the rules reach on labelled replies. The floors lie just under what was measured; a kappa of the
/// 303 replies of `toets` is only known to within a tenth either way.
@Suite("Accuracy on labelled replies")
struct AccuracyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  private func evaluation(of name: String) throws -> Evaluation {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    let (replies, unreadable) = LabelledReply.read(data)
    #expect(unreadable.isEmpty)
    return Evaluation(pack: try DutchPack.pack(), replies: replies)
  }

  private func f1(_ id: MarkerID, in evaluation: Evaluation) throws -> Double {
    let index = try #require(evaluation.judged.firstIndex { $0.id == id })
    return try #require(evaluation.tally(of: index).f1)
  }

  @Test("The replies that rules and weighing were made from")
  func development() throws {
    let evaluation = try evaluation(of: "ontwikkel.jsonl")
    #expect(evaluation.comparisons.count == 603)
    #expect(try #require(evaluation.micro.f1) >= 0.92)
    #expect(try #require(evaluation.tally(of: .verkennen).kappa) >= 0.86)
    #expect(try #require(evaluation.tally(of: .sturen).kappa) >= 0.92)
    #expect(try #require(evaluation.tally(of: .metacommunicatie).kappa) >= 0.90)
    #expect(try f1("open-vraag", in: evaluation) >= 0.93)
    #expect(try f1("gesloten-vraag", in: evaluation) >= 0.90)
    #expect(try f1("stapelvraag", in: evaluation) >= 0.95)
    #expect(try f1("naasten", in: evaluation) >= 0.88)
  }

  @Test("The replies of writers that neither was made from")
  func others() throws {
    let evaluation = try evaluation(of: "toets.jsonl")
    #expect(evaluation.comparisons.count == 303)
    #expect(try #require(evaluation.micro.f1) >= 0.715)
    #expect(try #require(evaluation.tally(of: .verkennen).kappa) >= 0.66)
    #expect(try #require(evaluation.tally(of: .sturen).kappa) >= 0.65)
    #expect(try #require(evaluation.tally(of: .metacommunicatie).kappa) >= 0.73)
    #expect(try f1("open-vraag", in: evaluation) >= 0.93)
    #expect(try f1("gesloten-vraag", in: evaluation) >= 0.76)
  }
}
