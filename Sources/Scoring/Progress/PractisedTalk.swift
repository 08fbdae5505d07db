/// A talk among others, for looking back over several.
package struct PractisedTalk: Sendable {
  /// The number it is known by.
  package let number: Int
  /// When it was, as the reader says it.
  package let when: String
  package let appraisal: Appraisal

  package init(number: Int, when: String, appraisal: Appraisal) {
    self.number = number
    self.when = when
    self.appraisal = appraisal
  }

  var isPart: Bool { appraisal.opening.from != nil }

  /// A few turns say nothing of every ten.
  var isTooShort: Bool { appraisal.turns.count < Self.fewestTurns }
  static let fewestTurns = 5

  /// Of every ten turns, those that hold.
  func inTen(_ holds: (Side) -> Bool) -> Int {
    let turns = appraisal.turns
    return turns.isEmpty ? 0 : rounded(turns.filter { holds($0.side) }.count * 10, by: turns.count)
  }

  /// Opportunities that a reply could take.
  var opportunities: [Opportunity] { appraisal.opportunities.filter { $0.outcome != .noReply } }
  var taken: Int { opportunities.filter(\.isTaken).count }

  var takenInTen: Int? {
    opportunities.isEmpty ? nil : rounded(taken * 10, by: opportunities.count)
  }

  private func rounded(_ value: Int, by divisor: Int) -> Int { (2 * value + divisor) / (2 * divisor) }
}
