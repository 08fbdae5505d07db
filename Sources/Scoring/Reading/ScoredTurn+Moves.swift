package import Markers
import Scenarios

extension ScoredTurn {
  /// What was heard that says what the reply did, each once.
  package func moves(by guide: MarkerGuide) -> [MarkerID] {
    findings.map(\.marker).distinct.filter { !guide.isSignal($0) }
  }
}
