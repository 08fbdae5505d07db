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
        && talk.drewBack(at: first)
    }
    return pushes.flatMap { [$0, $1] }
  }

  /// A heavier frame while nothing had been explored just before.
  static let escalatingFirst = PatternDetector(kind: .escalatingFirst) { talk in
    talk.turns.indices.filter { index in
      talk.turns[index].side.endsSteering && talk.turns[index].has(Codebook.escalation)
        && !talk.turns[..<index].suffix(2).contains(where: \.side.isOpen)
    }.map { talk.turns[$0] }
  }

  static let emptyPromise = PatternDetector(kind: .emptyPromise) { talk in
    atLeast(1, of: talk) {
      $0.has(Codebook.promise) && !$0.has(Codebook.honestLimit) && PromiseWords.areMeant(in: $0.reply)
    }
  }
}
