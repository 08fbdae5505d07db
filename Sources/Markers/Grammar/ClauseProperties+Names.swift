extension ClauseProperties {
  /// The names that a rule's `als` knows, each with what it means.
  static let described: [(name: String, property: ClauseProperties, meaning: String)] = [
    ("vraagwoordvraag", .questionWord, "Een vraag die met een vraagwoord begint."),
    ("werkwoordvraag", .verbFirst, "Een vraag die met het werkwoord begint."),
    ("stelling", .statement, "Een gewone mededeling."),
    ("gebiedend", .imperative, "Een opdracht: wacht even."),
    ("fragment", .fragment, "Een stuk zonder persoonsvorm."),
    ("aanhangsel", .tag, "Een staartje als 'toch?' of 'denk ik'."),
    ("handeling", .action, "Wat er tussen haakjes gedaan wordt."),
    ("bijzin", .subordinate, "Een bijzin: omdat je dat zegt."),
    ("vraagteken", .questionMark, "Er staat een vraagteken achter."),
    ("uitroep", .exclamation, "Er staat een uitroepteken achter."),
    ("beletsel", .ellipsis, "Er staan puntjes achter."),
    ("met-aanhangsel", .hasTag, "Er komt een staartje als 'toch?' achter."),
    ("ik", .i, "Het onderwerp is ik."),
    ("jij", .you, "Het onderwerp is je, jij, u of ge."),
    ("wij", .we, "Het onderwerp is we."),
    ("derde", .third, "Het onderwerp is iemand of iets anders."),
    ("ontkend", .negated, "Er staat niet, geen of iets dergelijks in."),
    ("modaal", .modal, "Er staat kunnen, moeten, mogen, willen of zullen in."),
    ("aarzelend", .tentative, "Er staat misschien, volgens mij of iets dergelijks in."),
    ("stellig", .certain, "Er staat gewoon, altijd, echt of iets dergelijks in."),
    ("verleden", .past, "Het werkwoord staat in de verleden tijd."),
    ("toekomst", .future, "Het gaat over straks of later."),
    ("eerste", .first, "De eerste deelzin waarin iets gezegd wordt."),
    ("laatste", .last, "De laatste deelzin."),
    ("enige", .only, "De enige deelzin."),
    ("kort", .short, "Hooguit vier woorden."),
    ("lang", .long, "Tien woorden of meer."),
    ("echo", .echo, "Hooguit zes woorden, en elk inhoudswoord zei de cliënt net."),
    ("overlap", .overlap, "Een inhoudswoord komt van de cliënt."),
    ("veel-overlap", .muchOverlap, "Twee of meer inhoudswoorden, en minstens de helft, komen van de cliënt."),
    ("woordelijk", .literal, "Elk woord staat in wat de cliënt zei."),
    ("eigen-woorden", .ownWords, "Geen enkel woord staat in wat de cliënt zei."),
    ("paar-terug", .literalPair, "Twee woorden naast elkaar staan zo in wat de cliënt zei."),
    ("reeks-terug", .literalRow, "Drie woorden naast elkaar staan zo in wat de cliënt zei."),
    ("client-toont", .clientShowed, "De cliënt liet net iets zien."),
    ("benoemt-getoond", .namesShown, "De deelzin noemt iets wat de cliënt net liet zien."),
    ("client-vraagt", .clientAsked, "De cliënt stelde net een vraag."),
    ("client-vraagt-jou", .clientAskedMe, "De cliënt vroeg net iets over jou."),
    ("client-zwijgt", .clientSilent, "De cliënt zei net niets."),
    ("zonder-context", .noContext, "Er ging niets aan vooraf."),
    ("over-naaste", .aboutRelative, "Het gaat over een naaste."),
    ("bekende-naaste", .relativeKnown, "Er was al sprake van een naaste."),
    ("vraag", .question, "Een vraag, welke ook."),
    ("volgende-vraag", .furtherQuestion, "Een tweede vraag, naar iets anders."),
    ("beurt-vraagt", .replyAsks, "Ergens in het antwoord staat een vraag."),
    ("na-vraag", .afterQuestion, "Er ging in het antwoord een vraag aan vooraf."),
    ("een-woord", .oneWord, "Het hele antwoord is één woord."),
    ("korte-beurt", .wholeShort, "Het hele antwoord is hooguit zes woorden."),
    ("beknopte-beurt", .wholeModest, "Het hele antwoord is hooguit twaalf woorden."),
    ("lange-beurt", .wholeLong, "Het hele antwoord is langer dan vijfentwintig woorden."),
    ("onbekende-woorden", .unknownWords, "Het pakket kent geen van de woorden."),
    ("uitroep-wat", .exclaimsWhat, "Een uitroep als 'wat een week'."),
    ("keuze", .offersChoice, "Er wordt een keuze geboden met 'of'."),
    ("hol", .hollow, "Alleen tussenwerpsels en kleine woorden."),
    ("naamwoord", .nounSubject, "Het onderwerp is een naamwoord."),
    ("omgekeerd", .inverted, "Het onderwerp staat achter het werkwoord, zonder dat het een vraag is."),
  ]

  static let names: [(name: String, property: ClauseProperties)] = described.map { ($0.name, $0.property) }

  private static let places = NameTable(names.map(\.name))

  /// By the hash of the name.
  static func named(_ hash: UInt64) -> ClauseProperties? {
    places.number(of: hash).map { names[$0].property }
  }
}
