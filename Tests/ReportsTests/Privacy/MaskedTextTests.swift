import Testing

@testable import Reports

@Suite("Evidence stays on its words when others are masked")
struct MaskedTextTests {
  private func find(_ range: Range<Int>, _ mask: String = "[naam]") -> Find {
    Find(kind: "naam", range: range, mask: mask)
  }

  @Test("words after a mask move along, words before it stay")
  func moves() {
    let masked = MaskedText("Dag Tom, hoe is het?", masking: [find(4..<7)])
    #expect(masked.text == "Dag [naam], hoe is het?")
    #expect(masked.moved(0..<3) == 0..<3)
    #expect(masked.moved(9..<12) == 12..<15)
  }

  @Test("words that gave way in part stand for the whole mask")
  func overlaps() {
    let masked = MaskedText("Dag Tom, hoe", masking: [find(4..<7)])
    #expect(masked.moved(0..<5) == 0..<10)
    #expect(masked.moved(5..<6) == 4..<10)
    #expect(masked.moved([4..<5, 6..<7]) == [4..<10])
  }

  @Test("any text, any finds, any words", arguments: 0..<200 as Range<UInt64>)
  func property(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let pieces = ["dag ", "é", "Anneke", "👩‍👧", " ", "…", "x", "[naam]", "ik "]
    let parts = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }
    let text = parts.joined()
    var bounds = [0]
    for part in parts { bounds.append((bounds.last ?? 0) + part.utf8.count) }
    let finds = parts.indices.filter { _ in Bool.random(using: &generator) }.map {
      find(
        bounds[$0]..<bounds[$0 + 1],
        ["[naam]", "", "[telefoonnummer]"].randomElement(using: &generator) ?? "")
    }
    let masked = MaskedText(text, masking: finds)
    let (old, new) = (Array(text.utf8), Array(masked.text.utf8))
    for _ in 0..<20 {
      let ends = [bounds.randomElement(using: &generator) ?? 0, bounds.randomElement(using: &generator) ?? 0]
        .sorted()
      let range = ends[0]..<ends[1]
      let moved = masked.moved(range)
      #expect(moved.lowerBound >= 0 && moved.upperBound <= new.count, "seed \(seed)")
      if !finds.contains(where: { $0.range.overlaps(range) }) {
        #expect(new[moved].elementsEqual(old[range]), "seed \(seed)")
      }
      for find in finds where range.overlaps(find.range) && !find.mask.isEmpty {
        #expect(String(decoding: new[moved], as: UTF8.self).contains(find.mask), "seed \(seed)")
      }
    }
  }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
