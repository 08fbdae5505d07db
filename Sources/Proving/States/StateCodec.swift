import Dialogue
import Scenarios

/// Control states as numbers: the turn, and what nothing can ask for any more, are left out.
struct StateCodec {
  let observed: [Observed]
  private let levelsKept: [SIMD16<UInt8>]
  private let sceneBits: UInt64
  private let levels: [Int]
  private let visits: [(slot: Int, bits: UInt64)]
  private let facts: BitGathering
  /// How many bits a state takes.
  let width: Int

  init(_ scenario: Scenario, ignoring ignored: Ignored) {
    observed = Observed.byScene(scenario).map { $0.without(ignored) }
    var all = Observed()
    for scene in observed { all.formUnion(scene) }
    levelsKept = observed.map { scene in
      var kept = SIMD16<UInt8>.zero
      for level in 0..<16 where scene.levels & (1 << UInt16(level)) != 0 { kept[level] = 255 }
      return kept
    }
    sceneBits = Self.bits(for: scenario.scenes.count)
    levels = (0..<16).filter { all.levels & (1 << UInt16($0)) != 0 }
    visits = (0..<16).filter { all.visits[$0] > 0 }.map { ($0, Self.bits(for: Int(all.visits[$0]))) }
    facts = BitGathering(of: all.facts)
    width =
      Int(2 * sceneBits) + 4 * levels.count + visits.reduce(0) { $0 + Int($1.bits) }
      + facts.count
  }

  /// Whether a state fits in one word.
  var fits: Bool { width <= 64 }

  private static func bits(for highest: Int) -> UInt64 {
    UInt64(Int.bitWidth - highest.leadingZeroBitCount)
  }

  /// The state without what cannot matter from here on.
  func canonical(_ state: ControlState) -> ControlState {
    let scene = Int(state.scene)
    let seen = observed[scene]
    var kept = state
    kept.facts &= seen.facts
    kept.levels &= levelsKept[scene]
    kept.visits = pointwiseMin(kept.visits, seen.visits)
    return kept
  }

  /// - Parameter state: a ``canonical(_:)`` state.
  func key(_ state: ControlState) -> UInt64 {
    var key = facts.gather(state.facts)
    for level in levels { key = key << 4 | UInt64(state.levels[level]) }
    for visit in visits { key = key << visit.bits | UInt64(state.visits[visit.slot]) }
    key = key << sceneBits | UInt64(state.returnScene + 1)
    return key << sceneBits | UInt64(state.scene)
  }

  func state(_ key: UInt64) -> ControlState {
    var rest = key
    func take(_ bits: UInt64) -> UInt64 {
      defer { rest >>= bits }
      return rest & ((1 << bits) - 1)
    }
    var state = ControlState(at: Int(take(sceneBits)))
    state.returnScene = Int16(take(sceneBits)) - 1
    for visit in visits.reversed() { state.visits[visit.slot] = UInt8(take(visit.bits)) }
    for level in levels.reversed() { state.levels[level] = UInt8(take(4)) }
    state.facts = facts.scatter(rest)
    return state
  }
}

/// Moves chosen bits of a word together and back, a byte at a time.
struct BitGathering {
  let count: Int
  private let together: [UInt64]
  private let apart: [UInt64]

  init(of mask: UInt64) {
    let chosen = (0..<64).filter { mask & (1 << UInt64($0)) != 0 }
    count = chosen.count
    together = Self.table { bit in chosen.firstIndex(of: bit) }
    apart = Self.table { bit in bit < chosen.count ? chosen[bit] : nil }
  }

  func gather(_ word: UInt64) -> UInt64 { Self.look(word, in: together) }
  func scatter(_ word: UInt64) -> UInt64 { Self.look(word, in: apart) }

  private static func table(_ target: (Int) -> Int?) -> [UInt64] {
    var table = [UInt64](repeating: 0, count: 8 * 256)
    for byte in 0..<8 {
      for bit in 0..<8 {
        guard let place = target(byte * 8 + bit) else { continue }
        for value in 0..<256 where value & (1 << bit) != 0 {
          table[byte * 256 + value] |= 1 << UInt64(place)
        }
      }
    }
    return table
  }

  @inline(__always)
  private static func look(_ word: UInt64, in table: [UInt64]) -> UInt64 {
    var result: UInt64 = 0
    var rest = word
    var row = 0
    while rest != 0 {
      result |= table[row + Int(rest & 255)]
      rest >>= 8
      row += 256
    }
    return result
  }
}
