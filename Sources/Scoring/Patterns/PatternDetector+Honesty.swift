extension PatternDetector {
  static let askingAboutDeath = PatternDetector(kind: .askingAboutDeath) { talk in
    atLeast(1, of: talk) { talk.answeredAboutDeath(at: $0) && !$0.side.endsSteering }
  }

  /// Asked, and not answered once.
  static let deathLeftUnanswered = PatternDetector(kind: .deathLeftUnanswered) { talk in
    let asked = talk.turns.filter { $0.has(Codebook.askingAboutDeath) }
    return asked.contains(where: talk.answeredAboutDeath) ? [] : asked
  }

  static let honestLimit = PatternDetector(kind: .honestLimit) { talk in
    atLeast(1, of: talk) { $0.has(Codebook.honestLimit) && !$0.side.endsSteering }
  }
}
