import Markers
import Scenarios
package import Scoring

/// What was heard in a reply, by name.
package enum HeardNames {
  /// Each once; signals left out: they say how it sounded, not what it did.
  package static func of(_ turn: ScoredTurn, by guide: MarkerGuide) -> [String] {
    turn.findings.map(\.marker).distinct
      .filter { guide.family(of: $0).map { $0 != .signaal } ?? true }
      .map(guide.name(of:))
  }
}
