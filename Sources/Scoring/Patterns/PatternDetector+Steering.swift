extension PatternDetector {
  static let adviceAfterFeeling = PatternDetector(kind: .adviceAfterFeeling) { talk in
    atLeast(1, of: talk) { turn in
      turn.side.endsSteering && turn.has(anyOf: Codebook.persuasion)
        && FeelingWords.areHeard(in: talk.words(before: turn.number))
    }
  }

  static let comfortAfterFeeling = PatternDetector(kind: .comfortAfterFeeling) { talk in
    atLeast(1, of: talk) { turn in
      turn.side.endsSteering && turn.has(Codebook.reassurance)
        && FeelingWords.areHeard(in: talk.words(before: turn.number))
    }
  }

  static let yesBut = PatternDetector(kind: .yesBut) { talk in
    atLeast(2, of: talk) { $0.side == .mixed(endsIn: .steering) }
  }

  /// Steering, a step back by the client, and steering again.
  static let pushingOn = PatternDetector(kind: .pushingOn) { talk in
    let pushes = zip(talk.turns, talk.turns.dropFirst()).filter { first, second in
      first.side.endsSteering && second.side.endsSteering
        && (talk.shift(at: first.number)?.towardsOpen ?? 0) < 0
    }
    return pushes.flatMap { [$0, $1] }
  }
}
