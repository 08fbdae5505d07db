import Foundation

extension JournalError {
  static func unreachable(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .unreachable, "De map met je gesprekken is niet te openen: \(place.path)",
      advice: "Kijk of die map bestaat en van jou is, of laat XDG_DATA_HOME naar een andere map wijzen.",
      underlying: underlying)
  }

  static func readOnly(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .readOnly, "Je gesprekken zijn te lezen, maar niet te bewaren: \(place.path)",
      advice: "Zorg dat je in die map mag schrijven, of laat XDG_DATA_HOME naar een andere map wijzen.",
      underlying: underlying)
  }

  static func full(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .full, "Het lukt niet om te bewaren in \(place.path): de schijf is vol of weigert.",
      advice: "Maak ruimte vrij. Wat al bewaard was, staat er nog.",
      underlying: underlying)
  }

  /// Also to read, the journal writes a little.
  static func noRoomToOpen(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .full, "Je gesprekken zijn nu niet te openen in \(place.path): de schijf is vol of weigert.",
      advice: "Maak ruimte vrij en probeer het nog eens. Wat bewaard was, staat er nog.",
      underlying: underlying)
  }

  static func damaged(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .damaged, "Het bestand met je gesprekken is beschadigd: \(place.path)",
      advice:
        "Er is niets aan veranderd. Zet het opzij of zet een reservekopie terug; daarna begint Verken opnieuw.",
      underlying: underlying)
  }

  static func foreign(_ place: URL) -> Self {
    Self(
      .foreign, "Dit bestand is van een ander programma: \(place.path)",
      advice:
        "Er is niets aan veranderd. Zet het ergens anders neer, of laat XDG_DATA_HOME naar een andere map wijzen."
    )
  }

  static func newer(_ place: URL, version: Int) -> Self {
    Self(
      .newer,
      "Je gesprekken zijn bewaard door een nieuwere versie van Verken (vorm \(version)): \(place.path)",
      advice: "Er is niets aan veranderd. Werk Verken bij om ze te openen.")
  }

  static func busy(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .busy, "Een ander programma houdt je gesprekken bezet: \(place.path)",
      advice: "Wacht even en probeer het nog eens, of sluit een ander venster waarin Verken openstaat.",
      underlying: underlying)
  }

  static func unexpected(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .unexpected, "Er ging iets mis met je gesprekken in \(place.path).",
      advice: "Probeer het nog eens. Wat al bewaard was, staat er nog.",
      underlying: underlying)
  }

  static func unreadable(_ session: SessionID, _ underlying: any Error) -> Self {
    Self(
      .damaged, "Sessie \(session) is niet meer te lezen.",
      advice: "De andere sessies zijn er nog. Met `verken wis \(session)` haal je deze weg.",
      underlying: underlying)
  }

  package static func missing(_ session: SessionID) -> Self {
    Self(
      .sessionMissing, "Er is geen sessie \(session).",
      advice: "Met `verken sessies` zie je welke er zijn.")
  }

  static func moved(_ session: SessionID) -> Self {
    Self(
      .sessionMoved, "Sessie \(session) is intussen ergens anders verdergegaan.",
      advice: "Ga verder met `verken verder \(session)`; dan zie je wat er al gezegd is.")
  }

  static func ended(_ session: SessionID) -> Self {
    Self(
      .sessionEnded, "Sessie \(session) is al afgerond.",
      advice:
        "Met `verken toon \(session)` lees je haar terug, met `verken verder \(session) --vanaf-beurt 3` doe je haar vanaf een beurt over."
    )
  }

  package static func ofAnother(_ session: SessionID) -> Self {
    Self(
      .sessionOfAnother, "Sessie \(session) is van iemand anders.",
      advice: "Je kunt haar lezen met `verken toon \(session)`; er komt niets bij en er gaat niets af.")
  }

  static func tooFewTurns(_ turns: Int) -> Self {
    let count = turns == 1 ? "1 beurt" : "\(turns) beurten"
    return Self(
      .tooFewTurns, "Zo ver kun je niet terug.",
      advice: turns == 0 ? "Er is nog geen beurt geweest." : "Je kunt hoogstens \(count) terug.")
  }

  static func notScrubbed(_ place: URL, _ underlying: any Error) -> Self {
    Self(
      .notScrubbed, "De sessies zijn gewist, maar er kunnen nog sporen staan in \(place.path).",
      advice:
        "Sluit andere vensters van Verken en zorg dat er ruimte is. Zodra je Verken weer opent, verdwijnt de rest.",
      underlying: underlying)
  }
}
