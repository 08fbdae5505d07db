import Diagnostics

/// Opportunities that a reply can take, and reasons that belong to something.
enum OpportunityCheck {
  static func withoutGrip(_ draft: CaseDraft) -> [Diagnostic] {
    chances(draft).filter { $0.markers.isEmpty && $0.about.isEmpty && $0.words.isEmpty }.map { chance in
      Diagnostic(
        .chanceWithoutGrip,
        "Aan geen antwoord is te horen dat de kans '\(chance.what.opening())' gegrepen wordt.",
        at: chance.position, advice: "Zet erbij wat er te horen is: op, over of woorden.")
    }
  }

  static func reasonsAlone(_ draft: CaseDraft) -> [Diagnostic] {
    (draft.scenes.compactMap(\.fitting) + draft.allReactions.compactMap(\.fitting)).compactMap { fitting in
      guard fitting.markers.isEmpty, let reason = fitting.reason else { return nil }
      return Diagnostic(
        .reasonWithoutFitting, "Bij '\(reason.value.opening())' staat niet wat er dan past.",
        at: reason.position,
        advice: "Zet er 'passend' bij, met wat hier past.")
    }
  }

  private static func chances(_ draft: CaseDraft) -> [ChanceDraft] {
    draft.scenes.flatMap(\.chances) + draft.allReactions.flatMap(\.chances)
  }
}
