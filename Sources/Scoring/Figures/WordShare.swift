import Dialogue

/// How much each of the two spoke. What is done or shown, in parentheses, is no speech.
package struct WordShare: Sendable, Hashable {
  package let trainee: Int
  package let others: Int

  /// Whole percents of the trainee; absent when nobody spoke.
  package var traineePercent: Int? {
    let total = trainee + others
    return total == 0 ? nil : Int((Double(trainee) * 100 / Double(total)).rounded())
  }

  init(of talk: Talk) {
    trainee = talk.turns.reduce(0) { $0 + SpokenWords.count(in: $1.reply) }
    let lines = talk.opening.lines + talk.turns.flatMap(\.record.lines)
    others = lines.reduce(0) { $0 + SpokenWords.count(in: $1.text) }
  }
}
