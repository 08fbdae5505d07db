extension PatternDetector {
  static let apologisingAgain = PatternDetector(kind: .apologisingAgain) { talk in
    let turns = atLeast(3, of: talk) { $0.has(Codebook.apology) }
    return turns.count * 3 >= talk.turns.count ? turns : []
  }

  static let sameWordsAgain = PatternDetector(kind: .sameWordsAgain) { talk in
    let spoken = talk.turns.filter { SpokenWords.count(in: $0.reply) > 1 }
    let alike = Dictionary(grouping: spoken) {
      SpokenWords.all(in: $0.reply).map { $0.lowercased() }
    }
    return alike.values.filter { $0.count >= 3 }.flatMap { $0 }
  }

  static let echoing = PatternDetector(kind: .echoing) { talk in
    inARow(3, of: talk) { turn in
      turn.has(Codebook.echo) && turn.markers.isDisjoint(with: Codebook.questions)
    }
  }

  static let longReplies = PatternDetector(kind: .longReplies) { talk in
    inARow(2, of: talk) { SpokenWords.count(in: $0.reply) >= 45 }
  }

  static let silences = PatternDetector(kind: .silences) { talk in
    inARow(3, of: talk) { $0.isSilence }
  }

  static let namingContact = PatternDetector(kind: .namingContact) { talk in
    atLeast(2, of: talk) { $0.side == .contact }
  }
}
