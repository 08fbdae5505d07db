import Dialogue
import Markers
import Scenarios

/// Finds out what became of each opportunity: which reply took it, and whether in time.
///
/// A reply takes one opportunity at most, however many are open; so one remark about the contact
/// does not settle everything that was ever left lying.
struct OpportunityLedger {
  /// Turns past its time in which taking an opportunity is late rather than something else.
  static let grace = 3

  private struct Entry {
    let chance: Chance
    let opened: [Int]
    var outcome: Opportunity.Outcome?

    /// Turns since the last time it was offered before this turn.
    func age(at turn: Int) -> Int? { opened.last { $0 < turn }.map { turn - $0 } }
    func isInTime(at turn: Int) -> Bool { age(at: turn).map { $0 <= chance.within } ?? false }
  }

  private var entries: [Entry]
  private var takers: Set<Int> = []

  static func all(in talk: Talk) -> [Opportunity] {
    var ledger = OpportunityLedger(talk)
    for turn in talk.turns { ledger.settle(turn) }
    return ledger.entries.map { ledger.opportunity($0, in: talk) }
      .sorted { ($0.opened[0], $0.id) < ($1.opened[0], $1.id) }
  }

  private init(_ talk: Talk) {
    entries = talk.scenario.chances.compactMap { chance in
      let opened =
        (talk.opening.opened.contains(chance.id) ? [0] : [])
        + talk.turns.filter { $0.record.opened.contains(chance.id) }.map(\.number)
      return opened.isEmpty ? nil : Entry(chance: chance, opened: opened)
    }
  }

  private mutating func settle(_ turn: ScoredTurn) {
    let open = entries.indices.filter { index in
      entries[index].outcome == nil && entries[index].age(at: turn.number) != nil
        && entries[index].chance.isTaken(by: turn.hearing)
    }
    if let index = best(of: open, for: turn, within: 0) {
      entries[index].outcome = .taken(turn: turn.number)
    } else if let index = best(of: open, for: turn, within: Self.grace) {
      entries[index].outcome = .late(turn: turn.number)
    } else {
      return
    }
    takers.insert(turn.number)
  }

  /// The one that the reply speaks about most; where that says nothing, the newest.
  private func best(of open: [Int], for turn: ScoredTurn, within grace: Int) -> Int? {
    let reachable = open.filter { index in
      (entries[index].age(at: turn.number) ?? .max) <= entries[index].chance.within + grace
    }
    return reachable.max { left, right in rank(left, turn) < rank(right, turn) }
  }

  private func rank(_ index: Int, _ turn: ScoredTurn) -> (Int, Int) {
    let chance = entries[index].chance
    let about = ContentWords.of(chance.what + " " + (chance.example ?? ""))
    let shared = ContentWords.of(turn.reply).intersection(about).count
    return (shared, -(entries[index].age(at: turn.number) ?? .max))
  }

  private func opportunity(_ entry: Entry, in talk: Talk) -> Opportunity {
    let outcome = entry.outcome ?? unsettled(entry, in: talk)
    return Opportunity(
      id: entry.chance.id, what: entry.chance.what, example: entry.chance.example,
      opened: entry.opened, inTimeUntil: entry.opened[0] + entry.chance.within, outcome: outcome,
      near: outcome == .missed ? near(entry, in: talk) : nil)
  }

  /// What took another opportunity came close to that one.
  private func near(_ entry: Entry, in talk: Talk) -> Int? {
    talk.turns.last { turn in
      entry.isInTime(at: turn.number) && !takers.contains(turn.number)
        && entry.chance.comesClose(turn, guide: talk.guide)
    }?.number
  }

  private func unsettled(_ entry: Entry, in talk: Talk) -> Opportunity.Outcome {
    let inTime = talk.turns.map(\.number).filter(entry.isInTime)
    return inTime.allSatisfy(takers.contains) ? .noReply : .missed
  }
}

extension Chance {
  /// The right move about something else, other words about the contact where such were asked for, or
  /// a reflection that went less deep.
  fileprivate func comesClose(_ turn: ScoredTurn, guide: MarkerGuide) -> Bool {
    let taking = Set(markers)
    let asksForContact = markers.contains { guide.family(of: $0) == .metacommunicatie }
    return turn.has(anyOf: taking)
      || (asksForContact && turn.markers.contains { guide.family(of: $0) == .metacommunicatie })
      || (taking.contains(Codebook.deepReflection) && turn.has(Codebook.reflection))
  }
}
