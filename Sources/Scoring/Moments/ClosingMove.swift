import Markers

extension ScoredTurn {
  /// The move that most likely closed something: the last steering that did not fit.
  func closingMove(by guide: MarkerGuide) -> MarkerID? {
    let steering = findings.last {
      guide.family(of: $0.marker) == .sturen && !fitted.contains($0.marker)
    }
    return steering?.marker ?? [Codebook.insult, Codebook.nonsense].first(where: has)
  }
}
