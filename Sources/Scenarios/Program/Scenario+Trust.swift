extension Scenario {
  /// The client's first level, which stands for trust; nil when the client has none.
  package var trust: Int? { levels.firstIndex { $0.person == 0 } }

  /// What a reaction does to the client's trust.
  package func trustStep(of reaction: Int) -> Int {
    guard let trust else { return 0 }
    return reactions[reaction].effects.reduce(0) { sum, effect in
      if effect.level == trust, case .by(let step, _) = effect.change { sum + step } else { sum }
    }
  }
}
