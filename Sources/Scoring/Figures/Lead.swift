/// Who had the lead: where the trainee left it with the client, and where she took it.
package struct Lead: Sendable, Hashable {
  package let left: TurnCount
  package let taken: TurnCount

  init(of talk: Talk) {
    left = talk.tally(of: [Codebook.lead])
    taken = talk.tally { turn in
      !turn.markers.subtracting(turn.fitted).isDisjoint(with: Codebook.takingTheLead)
    }
  }
}
