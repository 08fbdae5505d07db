import Dialogue
import Scenarios

/// Around the talk: its pace, a breath, the card.
extension RolePlay {
  /// The choice stays for the next talk.
  mutating func turnPace() {
    hasPace.toggle()
    var settings = Settings.load()
    settings.hidesPace = hasPace ? nil : true
    // A choice that cannot be kept still holds for this talk.
    try? settings.save()
    printer.note(
      hasPace
        ? "De regel met de beurt staat weer aan."
        : "De regel met de beurt staat uit; :tempo zet hem weer aan.")
  }

  /// How far along she is; a talk has no fixed length.
  func showPace() {
    guard hasPace, isInteractive, rehearsal == nil, !practice.isOver else { return }
    printer.note("beurt \(practice.turn + 1) van ongeveer \(practice.scenario.about.mostTurns)")
  }

  /// False when she stops.
  mutating func breathe() -> Bool {
    guard isInteractive else {
      printer.note("Pauze.")
      return true
    }
    printer.gap()
    printer.paragraph("Pauze. Adem even uit. Niemand wacht op je; wat je nu typt, hoort niemand.")
    if askLine("Enter als je verder wilt> ") == .stop { return false }
    printer.note("Hier was je:")
    show(practice.turns.last?.lines ?? practice.opening)
    printer.gap()
    return true
  }

  func showCard() {
    guard let card = practice.scenario.about.card else {
      return printer.note("Bij deze casus hoort geen kaartje. De opdracht lees je met :casus.")
    }
    printer.heading("Kaartje")
    for paragraph in card.text.split(separator: "\n\n") {
      printer.paragraph(StyledText(String(paragraph).replacing("\n", with: " ")))
      printer.gap()
    }
    if let source = card.source { printer.note("Bron: \(source)") }
  }
}
