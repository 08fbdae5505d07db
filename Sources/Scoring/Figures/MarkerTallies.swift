package import Markers

/// Turns by marker, for one family, in the order of the pack.
package struct MarkerTallies: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let marker: MarkerID
    package let name: String
    package let tally: TurnCount
  }

  /// Also the markers that were not heard.
  package let entries: [Entry]

  init(of family: Family, in talk: Talk) {
    entries = talk.guide.markers(in: family).map { marker in
      Entry(marker: marker, name: talk.guide.name(of: marker), tally: talk.tally(of: [marker]))
    }
  }

  package var heard: [Entry] { entries.filter { !$0.tally.isEmpty } }
  package var all: TurnCount { TurnCount(entries.flatMap(\.tally.turns)) }
}
