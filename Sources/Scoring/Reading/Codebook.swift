package import Markers

/// Markers of the codebook that a figure or a pattern asks for by name.
package enum Codebook {
  static let openQuestion: MarkerID = "open-vraag"
  static let closedQuestion: MarkerID = "gesloten-vraag"
  static let leadingQuestion: MarkerID = "sturende-vraag"
  static let stackedQuestion: MarkerID = "stapelvraag"
  static let questions: Set<MarkerID> = [openQuestion, closedQuestion, leadingQuestion]

  static let echo: MarkerID = "echo"
  static let reflection: MarkerID = "reflectie"
  static let deepReflection: MarkerID = "diepe-reflectie"
  static let reflections: Set<MarkerID> = [reflection, deepReflection, "samenvatting", echo]

  static let lead: MarkerID = "regie"
  static let room: MarkerID = "ruimte"
  static let affirmation: MarkerID = "waardering"
  static let notKnowing: MarkerID = "niet-weten"
  static let stayingClose: Set<MarkerID> = reflections.union(["validatie", room])

  static let advice: MarkerID = "advies"
  static let reassurance: MarkerID = "geruststellen"
  static let escalation: MarkerID = "escaleren"
  static let persuasion: Set<MarkerID> = [advice, leadingQuestion, "overtuigen"]
  static let waysOfAsking: Set<MarkerID> = [leadingQuestion, "overtuigen"]
  static let confrontation: Set<MarkerID> = ["druk", "oordeel"]
  static let takingTheLead: Set<MarkerID> = ["overnemen", "druk", escalation]

  /// Asking openly about death explores, however closed the question.
  static let askingAboutDeath: MarkerID = "suicidevraag"
  static let promise: MarkerID = "belofte"
  static let honestLimit: MarkerID = "grens"
  static let apology: MarkerID = "excuus"
  /// The trainee seems to write about being in danger herself.
  package static let ownDanger: MarkerID = "zelfnood"
  static let insult: MarkerID = "belediging"
  static let nonsense: MarkerID = "onzin"
  static let repairing: Set<MarkerID> = [notKnowing, apology, "meta-relatie", "meta-voelen"]
}
