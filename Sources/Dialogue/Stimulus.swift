package import Markers
package import Scenarios

/// All that a scenario can tell apart in a reply: which of its cues were heard.
package struct Stimulus: Sendable, Hashable {
  private var words: [UInt64]

  package init(cues: some Sequence<Int>, of scenario: Scenario) {
    words = [UInt64](repeating: 0, count: (scenario.cues.count + 63) / 64)
    for cue in cues { words[cue / 64] |= 1 << UInt64(cue % 64) }
  }

  package init(_ hearing: Hearing, in scenario: Scenario) {
    self.init(cues: scenario.cues.indices.filter { scenario.cues[$0].fits(hearing) }, of: scenario)
  }

  /// Whether the cue was heard; no cue at all fits every reply.
  package func has(_ cue: Int?) -> Bool {
    guard let cue else { return true }
    return words[cue / 64] & (1 << UInt64(cue % 64)) != 0
  }
}
