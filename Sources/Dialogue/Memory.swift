import Markers

/// What has been said, so that nothing is said twice, and how often chance was asked.
package struct Memory: Sendable, Hashable, Codable {
  /// Ids of lines that were said.
  package private(set) var said: Set<String> = []
  /// Draws so far on this branch, by what was drawn for.
  private var draws: [String: Int] = [:]

  package init() {}

  /// For a talk after another: what was said stays said, chance begins anew.
  init(saidIn other: Memory) { said = other.said }

  package func hasSaid(_ line: String) -> Bool { said.contains(line) }

  mutating func say(_ line: String) { said.insert(line) }

  /// A number below `count`: a hash of the seed, the name and how often it was drawn.
  ///
  /// No generator to keep: resuming or taking back shifts nothing.
  mutating func draw(for name: String, seed: UInt64, below count: Int) -> Int {
    let times = draws[name, default: 0]
    draws[name] = times + 1
    guard count > 1 else { return 0 }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = SplitMix.mixed(hash &+ UInt64(times) &* SplitMix.step)
    return Int(hash % UInt64(count))
  }
}
