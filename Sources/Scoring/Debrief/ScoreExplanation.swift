import Dialogue
import Markers

/// How each figure came about, turn by turn, with the rules and the words that triggered them.
package enum ScoreExplanation {
  package static func write(_ appraisal: Appraisal) -> Debrief {
    Debrief(
      title: "Hoe de cijfers tot stand kwamen",
      sections: [
        Debrief.Section(kind: .counting, heading: "Zo wordt er geteld", blocks: counting),
        Debrief.Section(
          kind: .ledger, heading: "Beurt voor beurt",
          blocks: appraisal.turns.flatMap { turn($0, of: appraisal) }),
      ].filter { !$0.blocks.isEmpty })
  }

  private static let counting: [Debrief.Block] = [
    .bullet(
      "Elke beurt telt één keer en heeft één kant: verkennend, sturend, gemengd, over het contact, "
        + "of geen van beide. Drie keer verkennen in één beurt is één verkennende beurt."),
    .bullet(
      "Verkennend tegenover sturend: (V - S) gedeeld door (V + S). Een gemengde beurt telt voor "
        + "driekwart mee aan de kant waar je eindigde en voor een kwart aan de andere. "
        + "Onder de \(Balance.fewestTurns) beurten met een kant staat er geen getal."),
    .bullet("Sturen dat op dat moment paste, telt niet als sturen. Advies met de keuze erbij ook niet."),
    .bullet("Waar je het niet mee eens was, telt nergens in mee."),
    .bullet(
      "Vragen en teruggeven worden geteld zoals in \(Interviewing.reflectionOrientation.manual): "
        + "hooguit één van elk per beurt. Open vragen tegenover alle vragen staan er zoals in MISC."),
    .bullet(
      "Een kans is op tijd gepakt als je reactie binnen het aantal beurten kwam dat de casus ervoor geeft, "
        + "en laat tot \(OpportunityLedger.grace) beurten daarna. Eén reactie pakt hooguit één kans: die waar "
        + "je woorden over gaan, en anders de nieuwste."),
    .bullet(
      "De cijfers van de cliënt komen uit het gesprek: contact uit het vertrouwen en de rust aan het eind, "
        + "onderwerpen uit het vertrouwen en de kansen die je pakte, aanpak uit de rust en de beurten die niet "
        + "met sturen eindigden, en geheel uit die drie samen met het vertrouwen. Luisteren naar die cijfers "
        + "geeft er een punt bij, je verdedigen kost er een."),
  ]

  private static func turn(_ turn: ScoredTurn, of appraisal: Appraisal) -> [Debrief.Block] {
    let wording = Wording(appraisal: appraisal)
    let heard = turn.record.hearing.findings.map { finding -> Debrief.Block in
      let words = finding.text(in: turn.reply)
      let quoted = words.isEmpty || turn.isPrivate ? "" : ": \(Dutch.quoted(words))"
      return .bullet(
        "\(Dutch.capitalised(appraisal.guide.name(of: finding.marker)))\(quoted), "
          + "door regel \(finding.rule)\(setAside(finding.marker, in: turn))")
    }
    let nothing = Debrief.Block.bullet("Hier werd niets in gehoord.")
    return [
      .paragraph("Beurt \(turn.number): \(SideWords.text(of: turn.side))."),
      .quote(label: "Jij zei", words: wording.said(turn) ?? "(niets)"),
    ] + (heard.isEmpty ? [nothing] : heard)
  }

  private static func setAside(_ marker: MarkerID, in turn: ScoredTurn) -> String {
    if turn.contested.contains(marker) { return " – telt niet mee, je was het er niet mee eens" }
    if turn.fitted.contains(marker) { return " – telt niet mee, het paste hier" }
    return ""
  }
}
