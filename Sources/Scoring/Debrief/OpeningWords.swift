import Markers

/// What a reply that left room did, by the most telling thing in it. `%` stands for the client.
enum OpeningWords {
  static func text(of turn: ScoredTurn, client: String) -> String? {
    if turn.isSilence { return "Je was stil en wachtte." }
    // What left room may be a marker of another pack, for which there are no words.
    let rows = turn.side.isOpen ? table : table + neutral
    guard let words = rows.first(where: { turn.has($0.marker) })?.did else { return nil }
    return words.split(separator: "%", omittingEmptySubsequences: false).joined(separator: client)
  }

  private static let table: [(marker: MarkerID, did: String)] = [
    (Codebook.askingAboutDeath, "Je vroeg rechtuit naar de dood."),
    (Codebook.honestLimit, "Je zei eerlijk waar jouw grens ligt."),
    ("meta-voelen", "Je zei wat dit gesprek met jou deed."),
    ("meta-verbinden", "Je legde een lijn van wat hier gebeurde naar hoe het met anderen gaat."),
    ("meta-relatie", "Je maakte het contact zelf tot onderwerp."),
    ("meta-verkennen", "Je noemde wat je op dat moment zag of hoorde."),
    ("niet-weten", "Je deed niet alsof je het al wist."),
    ("regie", "Je liet de keuze bij %."),
    ("diepe-reflectie", "Je gaf woorden aan wat % niet hardop zei."),
    ("samenvatting", "Je legde bij elkaar wat % had verteld."),
    ("validatie", "Je liet merken dat dit er mag zijn."),
    ("waardering", "Je liet merken wat je in % waardeert."),
    ("reflectie", "Je gaf terug wat % zei."),
    ("echo", "Je gaf een paar woorden van % terug, meer niet."),
    ("ruimte", "Je maakte plaats zonder iets te vragen."),
    ("open-vraag", "Je vraag liet het verhaal bij %."),
  ]

  private static let neutral: [(marker: MarkerID, did: String)] = [
    ("uitleg", "Je legde uit hoe het zat."),
    ("gesloten-vraag", "Je vroeg iets waar makkelijk antwoord op te geven was."),
  ]
}
