import Markers

extension ScoredTurn {
  /// The move that most likely closed something: the last steering that did not fit.
  func closingMove(by guide: MarkerGuide) -> MarkerID? {
    // A question about death that sounds steering is still that question.
    let excused: Set = has(Codebook.askingAboutDeath) ? Codebook.waysOfAsking : []
    let steering = findings.last {
      guide.family(of: $0.marker) == .sturen && !fitted.contains($0.marker)
        && !excused.contains($0.marker)
    }
    return steering?.marker ?? [Codebook.insult, Codebook.nonsense].first(where: has)
  }
}
