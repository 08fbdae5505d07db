import Markers

/// What a move did, and what could be tried in its place. `%` stands for the client's name.
struct MoveWords {
  let did: String
  let instead: String

  /// What a turn did by a move in it, if one can be named.
  static func of(_ turn: ScoredTurn, by marker: MarkerID?, client: String) -> MoveWords {
    let words = marker.flatMap { table[$0] } ?? (turn.isSilence ? silence : unnamed)
    return MoveWords(
      did: filled(words.did, client), instead: filled(words.instead, client))
  }

  private static func filled(_ text: String, _ client: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: client)
  }

  private static let unnamed = MoveWords(
    did: "Hier deed % een stap terug.",
    instead: "Blijf bij wat % net zei of liet zien, en vraag daarnaar voordat je verdergaat.")

  private static let silence = MoveWords(
    did: "Je was stil, en % stond er even alleen voor.",
    instead: "Laat in een stilte merken dat je er bent: met een knik, of met ‘neem je tijd’.")

  private static let table: [MarkerID: MoveWords] = [
    "advies": MoveWords(
      did: "Je kwam met een idee waar % niet om had gevraagd.",
      instead: "Vraag eerst wat % zelf al heeft bedacht of geprobeerd, en hoe dat ging."),
    "sturende-vraag": MoveWords(
      did: "In je vraag zat het antwoord al.",
      instead: "Stel dezelfde vraag zo dat je het antwoord echt nog niet weet."),
    "overtuigen": MoveWords(
      did: "Je bracht er iets tegenin, en daarmee stonden jullie tegenover elkaar.",
      instead: "Geef eerst terug wat % ervan vindt, zonder er iets achteraan te zetten."),
    "druk": MoveWords(
      did: "Hier móést er iets.",
      instead: "Zeg waar je je zorgen over maakt, en laat % bepalen wat ermee gebeurt."),
    "geruststellen": MoveWords(
      did: "Je suste het, terwijl het er voor % nog was.",
      instead: "Laat het even zo zwaar zijn als het is, en vraag hoe dat voor % voelt."),
    "oordeel": MoveWords(
      did: "Er klonk in door wat jij ervan vindt.",
      instead: "Vraag wat % ertoe bracht, met de bedoeling het te begrijpen."),
    "overnemen": MoveWords(
      did: "Je nam het uit de handen van %.",
      instead: "Leg het terug: wat wil % zelf doen, en wat kun jij daarbij zijn?"),
    "escaleren": MoveWords(
      did: "Je maakte het groter voordat helder was wat er speelde.",
      instead: "Vraag rustig door naar wat % bedoelt, en zeg erbij waarom je dat wilt weten."),
    "invullen": MoveWords(
      did: "Je zei voor % hoe het zat.",
      instead: "Zeg het als een vraag: klopt het dat … , of zit het anders?"),
    "onzin": MoveWords(
      did: "Dit kon % niet volgen.",
      instead: "Een paar gewone woorden zijn genoeg; het hoeft niet mooi gezegd."),
    "belediging": MoveWords(
      did: "Dit kwam hard aan.",
      instead: "Kom erop terug: zeg wat er met jou gebeurde en vraag wat het met % deed."),
  ]
}
