/// The kinds of markers.
package enum Family: String, Sendable, Hashable, Codable, CaseIterable {
  case verkennen
  case sturen
  case metacommunicatie
  case bouwstenen
  case neutraal
  /// What the shared base of a case reacts to; no label of the codebook.
  case signaal
}

/// Something a reply can do.
package struct Marker: Sendable, Hashable {
  package let id: MarkerID
  package let family: Family
  /// As a trainee reads it.
  package let name: String

  package init(id: MarkerID, family: Family, name: String) {
    self.id = id
    self.family = family
    self.name = name
  }
}
