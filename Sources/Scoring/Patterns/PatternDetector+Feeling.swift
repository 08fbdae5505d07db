extension PatternDetector {
  static let stayingWithFeeling = PatternDetector(kind: .stayingWithFeeling) { talk in
    atLeast(2, of: talk) { turn in
      turn.side.isOpen
        && turn.has(anyOf: Codebook.stayingClose)
        && FeelingWords.areHeard(in: talk.words(before: turn.number))
    }
  }

  /// Something closed, the trainee came back on her own act, and it opened again.
  static let repair = PatternDetector(kind: .repair) { talk in
    zip(talk.turns, talk.turns.dropFirst()).filter { hurt, mend in
      talk.drewBack(at: hurt)
        && (talk.shift(at: mend.number)?.towardsOpen ?? 0) > 0
        && mend.has(anyOf: Codebook.repairing)
    }.map { $1 }
  }
}
