import Diagnostics
import Testing

@Suite("A piece of a sample")
struct SamplePieceTests {
  private let sample = "a: 1\nb:\n  - c: 2\n    d: 3\n  - e: 2\n"

  @Test(
    "is found at any indentation, line by line or within a line",
    arguments: [
      ("a: 1", "a: 9", "a: 9\nb:\n  - c: 2\n    d: 3\n  - e: 2\n"),
      ("- c: 2\n  d: 3", "- f: 4", "a: 1\nb:\n  - f: 4\n  - e: 2\n"),
      ("d: 3", "d: 3\nx: 5", "a: 1\nb:\n  - c: 2\n    d: 3\n    x: 5\n  - e: 2\n"),
      ("e: 2", "e: 0", "a: 1\nb:\n  - c: 2\n    d: 3\n  - e: 0\n"),
    ])
  func found(old: String, new: String, expected: String) {
    #expect(SamplePiece.replacing(old, with: new, in: sample) == expected)
  }

  @Test("must stand there exactly once", arguments: [": 2", "x", "- c: 2\n  d: 4"])
  func refused(piece: String) {
    #expect(!SamplePiece.stands(piece, in: sample))
  }
}
