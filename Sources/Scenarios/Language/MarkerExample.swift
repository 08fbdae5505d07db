package import Markers

/// A sentence in which a marker is heard, for the reference page.
package struct MarkerExample: Sendable, Hashable {
  package let marker: MarkerID
  /// What the client said just before, where that matters.
  package let context: String
  package let reply: String

  private init(_ marker: MarkerID, _ reply: String, after context: String = "") {
    self.marker = marker
    self.context = context
    self.reply = reply
  }

  package static func of(_ marker: MarkerID) -> MarkerExample? { all.first { $0.marker == marker } }

  package static let all: [MarkerExample] = [
    .init("open-vraag", "Hoe is dat voor je?"),
    .init("reflectie", "Je ligt dus al weken wakker.", after: "Ik lig al weken wakker."),
    .init(
      "diepe-reflectie", "Alsof je er niet echt bij hoort.", after: "Op mijn werk zien ze me niet staan."),
    .init(
      "samenvatting", "Als ik het goed begrijp slaap je slecht, zie je niemand en maak je je zorgen.",
      after: "Ik slaap niet, ik zie niemand en ik pieker."),
    .init("echo", "Niemand om mee te praten…", after: "Ik heb niemand om mee te praten."),
    .init("validatie", "Logisch dat je daar moe van wordt."),
    .init("waardering", "Knap dat je toch gekomen bent."),
    .init("regie", "Waar wil jij het vandaag over hebben?"),
    .init("ruimte", "Neem rustig de tijd."),
    .init("niet-weten", "Ik weet niet hoe dat voor jou is."),
    .init("gesloten-vraag", "Heb je vannacht geslapen?"),
    .init("uitleg", "Een intake duurt meestal drie kwartier."),
    .init("sociaal", "Lekker weer vandaag."),
    .init("stapelvraag", "Hoe slaap je, en wat doe je overdag, en wie zie je dan?"),
    .init("advies", "Je zou eens wat vroeger naar bed kunnen gaan."),
    .init("sturende-vraag", "Zou het niet goed zijn om je zus te bellen?"),
    .init("overtuigen", "Maar bewegen helpt echt, dat is bewezen."),
    .init("druk", "Je moet nu echt een keuze maken."),
    .init("geruststellen", "Het komt vast goed."),
    .init("oordeel", "Dat is niet handig van je."),
    .init("overnemen", "Ik bel je zus wel even voor je."),
    .init("escaleren", "Dan moet ik de crisisdienst bellen."),
    .init("invullen", "Je bent gewoon bang om afgewezen te worden."),
    .init("meta-voelen", "Ik merk dat ik het spannend vind om dit te vragen."),
    .init("meta-verkennen", "Ik zie dat je naar de deur kijkt. Wat gebeurt er?"),
    .init("meta-verbinden", "Gebeurt dat thuis ook, dat je stilvalt als iemand iets vraagt?"),
    .init("meta-relatie", "Hoe is het voor je om hier met mij te praten?"),
    .init("terugblik", "Hoe is het gegaan sinds de vorige keer?"),
    .init("agenda", "Zullen we samen kijken wat we vandaag bespreken?"),
    .init("naasten", "Wie zijn er belangrijk voor je?"),
    .init("evaluatie", "Hoe vond je dit gesprek?"),
    .init("vooruitblik", "Wat spreken we af voor de volgende keer?"),
    .init("groet", "Goedemiddag!"),
    .init("afscheid", "Dan gaan we zo afronden."),
    .init("excuus", "Sorry, dat had ik niet moeten zeggen."),
    .init("grap", "Haha, grapje hoor!"),
    .init("weet-niet", "Ik weet het even niet."),
    .init("belediging", "Wat ben je toch een sukkel."),
    .init("onzin", "asdf qwerty zxcv"),
    .init("een-woord", "Vertel."),
    .init("stilte", ""),
    .init("beleving", "Hoe was dat voor je?"),
    .init("vraag-over-client", "Hoe oud ben je?"),
    .init("over-mezelf", "Ik heb zelf ook twee kinderen."),
    .init("belofte", "Ik beloof dat ik nooit iemand bel."),
    .init("grens", "Dat kan ik je niet beloven."),
    .init("suicidevraag", "Denk je eraan om dood te gaan?"),
    .init("dank", "Dank je dat je dit vertelt."),
    .init("instemming", "Oké."),
    .init("ontkenning", "Nee."),
    .init("zelfnood", "Ik wil zelf niet meer leven."),
  ]

  /// As the reference page shows it.
  var text: String {
    if reply.isEmpty { return "(een lege regel)" }
    return context.isEmpty ? "'\(reply)'" : "'\(reply)' (op '\(context)')"
  }
}
