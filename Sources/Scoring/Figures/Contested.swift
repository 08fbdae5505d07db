package import Markers

/// A finding that the trainee did not recognise; it is left out of every figure.
package struct Contested: Sendable, Hashable {
  package let turn: Int
  package let markers: [MarkerID]
  package let names: [String]

  static func all(in talk: Talk) -> [Contested] {
    talk.turns.filter { !$0.contested.isEmpty }.map { turn in
      Contested(
        turn: turn.number, markers: turn.contested,
        names: turn.contested.map(talk.guide.name(of:)))
    }
  }
}
