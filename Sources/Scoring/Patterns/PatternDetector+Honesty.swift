extension PatternDetector {
  static let askingAboutDeath = PatternDetector(kind: .askingAboutDeath) { talk in
    atLeast(1, of: talk) { $0.has(Codebook.askingAboutDeath) && !$0.side.endsSteering }
  }

  static let honestLimit = PatternDetector(kind: .honestLimit) { talk in
    atLeast(1, of: talk) { $0.has(Codebook.honestLimit) && !$0.side.endsSteering }
  }
}
