import Dialogue
import Scoring

/// What was to be seen or heard, by what became of it.
struct ChancesView {
  struct Entry {
    let what: String
    let when: String
    let words: [Passage]
    let isQuoted: Bool
    let example: String?
  }

  struct Group {
    let heading: String
    let kind: String
    let entries: [Entry]
  }

  let groups: [Group]

  init?(_ appraisal: Appraisal) {
    let counted = appraisal.opportunities
    groups = [
      Self.group("Op tijd opgepakt", "gepakt", counted, in: appraisal) {
        if case .taken = $0 { true } else { false }
      },
      Self.group("Later opgepakt", "laat", counted, in: appraisal) {
        if case .late = $0 { true } else { false }
      },
      Self.group("Voorbijgegaan", "gemist", counted, in: appraisal) { $0 == .missed },
    ].compactMap { $0 }
    if groups.isEmpty { return nil }
  }

  private static func group(
    _ heading: String, _ kind: String, _ all: [Opportunity], in appraisal: Appraisal,
    where holds: (Opportunity.Outcome) -> Bool
  ) -> Group? {
    let entries = all.filter { holds($0.outcome) }.map { entry($0, in: appraisal) }
    return entries.isEmpty ? nil : Group(heading: heading, kind: kind, entries: entries)
  }

  private static func entry(_ chance: Opportunity, in appraisal: Appraisal) -> Entry {
    let offered = chance.opened.filter { $0 > 0 }
    let seen = offered.isEmpty ? "Te zien bij het begin" : "Te zien na \(Dutch.turns(offered))"
    switch chance.outcome {
    case .taken(let turn), .late(let turn):
      let words = appraisal.turns.first { $0.number == turn }.map(TurnView.words) ?? []
      return Entry(
        what: chance.what, when: "\(seen), opgepakt in beurt \(turn):", words: words, isQuoted: true,
        example: nil)
    case .missed where chance.near != nil:
      let turn = chance.near ?? 0
      let words = appraisal.turns.first { $0.number == turn }.map(TurnView.words) ?? []
      return Entry(
        what: chance.what, when: "\(seen), bijna opgepakt in beurt \(turn):", words: words, isQuoted: true,
        example: chance.example)
    case .missed, .noReply:
      return Entry(what: chance.what, when: "\(seen).", words: [], isQuoted: false, example: chance.example)
    }
  }
}
