/// The debrief as it is told to the trainee: in Dutch, in sections, without any layout.
package struct Debrief: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// What can be taken in right after a talk.
    case short
    /// Everything, each figure with its turns.
    case full
  }

  package let title: String
  package let sections: [Section]

  package struct Section: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case outcome = "afloop"
      case inBrief = "in-het-kort"
      case notes = "aantekeningen"
      case intention = "voornemen"
      case worked = "wat-werkte"
      case stuck = "waar-vast"
      case opportunities = "kansen"
      case balance = "verkennen-en-sturen"
      case contact = "over-het-contact"
      case course = "verloop"
      case patterns = "patronen"
      case retry = "nog-eens"
      case figures = "in-getallen"
      case network = "netwerk"
      case takenBack = "teruggenomen"
      case tried = "uitgeprobeerd"
      case thoughts = "gedachten"
      case contested = "betwist"
      case evaluation = "evaluatie"
      case wayHome = "onderweg"
      case nextTime = "volgende-keer"
      case takeAway = "om-mee-te-nemen"
      case purpose = "waarvoor"
      case counting = "telwijze"
      case ledger = "beurt-voor-beurt"
      case comparison = "kans-voor-kans"
      case talks = "gesprekken"
    }

    package let kind: Kind
    package let heading: String
    package let blocks: [Block]
  }

  package func section(_ kind: Section.Kind) -> Section? { sections.first { $0.kind == kind } }

  /// A debrief with some of the sections, in the same order, perhaps under another title.
  package func only(_ kinds: Set<Section.Kind>, titled other: String? = nil) -> Debrief {
    Debrief(title: other ?? title, sections: sections.filter { kinds.contains($0.kind) })
  }
}
