/// What can stand in a marker pack, in Dutch, for who writes one of her own.
package enum PackReference {
  package struct Row: Sendable, Hashable {
    package let name: String
    package let meaning: String

    fileprivate init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  package static let fileKeys = [
    Row("pakket", "De naam van het pakket."),
    Row(
      "woorden",
      "Woordklassen: een naam, en daarachter de woorden met spaties ertussen. Een klasse die er al is, vul je aan."
    ),
    Row(
      "werkwoorden",
      "Infinitieven; vervoegen gaat vanzelf. Een scheidbaar werkwoord krijgt een streep (op|bellen), een onregelmatig zijn vormen erachter, zonder spatie: zien(zag,zagen,gezien)."
    ),
    Row("schrijfwijzen", "Links wat mensen typen, rechts wat het betekent, met een = ertussen."),
    Row("wegingen", "De uitgerekende punten van het meegeleverde pakket; in een eigen pakket niet nodig."),
    Row("markers", "De markers, elk met een eigen naam. Een marker die er al is, krijgt er regels bij."),
  ]

  package static let markerKeys = [
    Row("naam", "Hoe de marker in de feedback heet."),
    Row("familie", "Waar hij meetelt: \(Family.allCases.map(\.rawValue).joined(separator: ", "))."),
    Row("wijkt-voor", "Markers waarvoor deze in dezelfde deelzin wijkt."),
    Row("zwijgt-bij", "Markers waarbij deze in het hele antwoord zwijgt."),
    Row("regels", "De regels, elk met een eigen naam. Eén regel die past is genoeg."),
  ]

  package static let ruleKeys = [
    Row("hoort", "Patronen, op elke regel één; een ervan moet passen."),
    Row(
      "als",
      "Eigenschappen van de deelzin. 'jij vraag -ontkend' wil jij en vraag, en verbiedt ontkend; van '(stelling|fragment)' is een van de twee genoeg."
    ),
    Row("bevat", "Op elke regel woorden of klassen waarvan er een in de deelzin moet staan."),
    Row("zonder", "Woorden of klassen die niet in de deelzin mogen staan."),
    Row("behalve", "Patronen waarbij de regel toch zwijgt."),
    Row("bereik", "Hoe ver de patronen kijken: deelzin (gewoon), zin of beurt."),
    Row("weegt", "In honderdsten; gewoon 100. Lichtere regels tellen in een deelzin samen op tot 100."),
    Row("vangnet", "Ja: de regel geldt alleen als er in het hele antwoord niets anders werd gehoord."),
    Row("wijkt-voor", "Markers waarvoor alleen deze regel wijkt."),
    Row(
      "voorbeeld",
      "Verplicht: zinnen die de regel moet horen, op elke regel één. 'Ik slaap niet. >> Niet?' is een antwoord na wat de cliënt zei."
    ),
    Row("mis", "Zinnen die erop lijken en die de regel niet mag horen."),
  ]

  package static let patternSigns = [
    Row("bellen", "Precies dit woord; hoofdletters en accenten tellen niet."),
    Row("BELLEN", "Elke vorm van dit werkwoord: bel, belt, gebeld."),
    Row("zorg*, *loos", "Elk woord dat zo begint; elk woord dat zo eindigt."),
    Row("<naaste>", "Elk woord van een klasse."),
    Row("(op|met)", "Een van deze."),
    Row("nog?", "Dit mag er staan, maar hoeft niet."),
    Row("!niet", "Dit staat er juist niet."),
    Row("_", "Eén woord, welk ook."),
    Row(".., ..., ....", "Hooguit drie woorden ertussen en geen ontkenning; hooguit vijf; hooguit twaalf."),
    Row("^, $", "Het begin van de deelzin, na 'ja' of 'nou'; het einde, voor 'hoor' of 'hè'."),
  ]

  /// What ``ruleKeys``' `als` can ask for.
  package static let properties: [Row] = ClauseProperties.described.map { Row($0.name, $0.meaning) }
}
