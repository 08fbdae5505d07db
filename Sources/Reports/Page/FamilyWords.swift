import Markers

/// The families as the page knows them: how they look, and what they are called.
enum FamilyWords {
  struct Entry: Sendable, Hashable {
    let family: String
    let name: String
    let meaning: String
  }

  static let contested = "betwist"

  static let legend: [Entry] = [
    Entry(family: "verkennen", name: "verkennen", meaning: "ruimte voor het verhaal van de ander"),
    Entry(family: "sturen", name: "sturen", meaning: "een kant op: raad, druk, geruststelling"),
    Entry(
      family: "contact", name: "over het contact", meaning: "wat er hier en nu tussen twee mensen gebeurt"),
    Entry(
      family: "bouwstenen", name: "bouwsteen", meaning: "hoe het gesprek is opgebouwd, en wie er meetelt"),
    Entry(family: "neutraal", name: "neutraal", meaning: "uitleg, een praatje, een gesloten vraag"),
  ]

  static func key(of family: Family?) -> String {
    switch family {
    case .verkennen: "verkennen"
    case .sturen: "sturen"
    case .metacommunicatie: "contact"
    case .bouwstenen: "bouwstenen"
    case .neutraal, .signaal, nil: "neutraal"
    }
  }

  /// Each once, the outermost first.
  static func inOrder(_ families: [String]) -> [String] {
    (legend.map(\.family) + [contested]).filter(families.contains)
  }
}
