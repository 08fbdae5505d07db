import Foundation
import Proving

/// How much of a case the proof went through.
struct VisitedStates {
  let states: Double
  let transitions: Double
  let seconds: Double
  /// Whether no state was left out, and none was taken together with others that differ.
  let isWhole: Bool

  init(_ exploration: Exploration, seconds: Double) {
    states = exploration.stateCount
    transitions = exploration.transitionCount
    self.seconds = seconds
    isWhole = exploration.isExact
  }

  /// Seconds that this program has kept a processor busy.
  static var processorSeconds: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  var line: String {
    let time = "\(Self.oneDecimal(seconds)) s"
    return "  \(isWhole ? "Nagegaan" : "Deels nagegaan"): "
      + "\(Self.words(states, "toestand", "toestanden")), \(Self.words(transitions, "overgang", "overgangen")), \(time)."
  }

  private static func words(_ count: Double, _ one: String, _ many: String) -> String {
    for (size, name) in [(1e12, "biljoen"), (1e9, "miljard"), (1e6, "miljoen")] where count >= size {
      return "\(oneDecimal(count / size)) \(name) \(many)"
    }
    return "\(Int(count)) \(count == 1 ? one : many)"
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
