package import Markers

/// What the score needs to know of the marker pack: each marker's family and its name in Dutch.
package struct MarkerGuide: Sendable {
  package struct Entry: Sendable, Hashable {
    package let marker: MarkerID
    package let family: Family
    package let name: String

    package init(_ marker: MarkerID, _ family: Family, name: String? = nil) {
      self.marker = marker
      self.family = family
      self.name = name ?? marker.rawValue.map { $0 == "-" ? " " : String($0) }.joined()
    }
  }

  /// In the order of the pack.
  package let entries: [Entry]
  private let byMarker: [MarkerID: Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
    byMarker = Dictionary(entries.map { ($0.marker, $0) }) { first, _ in first }
  }

  package init(_ pack: MarkerPack) {
    self.init(pack.markers.map { Entry($0.id, $0.family, name: $0.name) })
  }

  package func family(of marker: MarkerID) -> Family? { byMarker[marker]?.family }

  package func name(of marker: MarkerID) -> String {
    (byMarker[marker] ?? Entry(marker, .neutraal)).name
  }

  /// Signals say how a reply sounded; the rest says what it did.
  package func isSignal(_ marker: MarkerID) -> Bool { family(of: marker) == .signaal }

  package func markers(in family: Family) -> [MarkerID] {
    entries.filter { $0.family == family }.map(\.marker)
  }
}
