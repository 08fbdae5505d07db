/// Each pattern in a sentence: what happened, and what it tends to do.
enum PatternWords {
  static func text(of kind: Pattern.Kind) -> String {
    switch kind {
    case .closedQuestionsInARow:
      "Je stelde een paar gesloten vragen na elkaar. Dan wordt het snel vraag en kort antwoord."
    case .questionOnQuestion:
      "Je stelde vraag op vraag. Eén keer teruggeven wat je hoorde, laat merken dat het is aangekomen."
    case .stackedQuestions:
      "Je stelde meer vragen in één adem. De ander kiest er dan één, vaak de makkelijkste."
    case .adviceAfterFeeling:
      "Er kwam een gevoel op tafel en meteen daarna jouw voorstel. Het gevoel bleef zo even liggen."
    case .comfortAfterFeeling:
      "Er kwam een gevoel op tafel en je suste het. Dan is er minder plek om het te laten bestaan."
    case .yesBut:
      "Je begon met begrip en eindigde met sturen. Het laatste is wat blijft hangen."
    case .pushingOn:
      "Na een stap terug van de ander duwde je door. Dat is een goed moment om even te stoppen."
    case .escalatingFirst:
      "Je haalde er anderen bij of maakte het zwaarder voordat je had gevraagd wat er speelde."
    case .emptyPromise:
      "Je beloofde iets zonder voorbehoud. De ander kan horen dat dat niet altijd waar te maken is."
    case .apologisingAgain:
      "Je verontschuldigde je vaak. De ander kan dan het gevoel krijgen voor jou te moeten zorgen."
    case .sameWordsAgain:
      "Je gebruikte telkens dezelfde zin. Daarna hoort de ander vooral de herhaling."
    case .echoing:
      "Je herhaalde vooral losse woorden. Eén keer helpt dat; daarna vraagt het om iets van jezelf erbij."
    case .longReplies:
      "Je was lang aan het woord. Van zo'n beurt blijft meestal maar één ding over."
    case .silences:
      "Je liet een paar beurten na elkaar een stilte vallen. Een woord over die stilte kan dan helpen."
    case .stayingWithFeeling:
      "Toen er een gevoel op tafel kwam, bleef je erbij."
    case .reflectionThenQuestion:
      "Je gaf eerst terug wat je hoorde en vroeg dan pas verder."
    case .repair:
      "Er ging iets mis, je kwam er zelf op terug en daarna ging het weer open."
    case .askingAboutDeath:
      "Je vroeg rechtuit naar de dood. Daardoor hoefde de ander er niet alleen mee te blijven."
    case .deathLeftUnanswered:
      "Je vroeg naar de dood, en die vraag bleef liggen. Het antwoord ging ergens anders over."
    case .honestLimit:
      "Je zei eerlijk waar jouw grens ligt, in plaats van te beloven."
    case .namingContact:
      "Je sprak meer dan eens uit wat er tussen jullie gebeurde."
    }
  }

  /// Something to try in its place, where there is one.
  static func toTry(_ kind: Pattern.Kind) -> String? {
    switch kind {
    case .closedQuestionsInARow: "Begin een vraag eens met ‘hoe’ of ‘wat’, en wacht op het verhaal."
    case .questionOnQuestion: "Geef één keer terug wat je hoorde voordat je de volgende vraag stelt."
    case .stackedQuestions: "Stel één vraag, en laat het daarna stil zijn."
    case .adviceAfterFeeling, .comfortAfterFeeling:
      "Hoor je een gevoel, geef dan eerst alleen dat gevoel terug."
    case .deathLeftUnanswered:
      "Blijft een vraag naar de dood liggen, stel hem dan rustig nog eens, met niets erbij."
    case .yesBut: "Laat de zin eens ophouden vóór het ‘maar’."
    case .pushingOn: "Merk je dat de ander een stap terug doet, zeg dan dat je het ziet."
    case .escalatingFirst: "Vraag eerst door naar wat de ander bedoelt, en wat er nu nodig is."
    case .emptyPromise: "Zeg wat je wel kunt beloven, en waar het ophoudt."
    case .apologisingAgain: "Zeg één keer wat er misging, en vraag hoe dat voor de ander was."
    case .sameWordsAgain, .echoing: "Zeg eens in je eigen woorden wat je denkt te horen."
    case .longReplies: "Houd het eens bij één zin, en kijk wat er komt."
    case .silences: "Zeg eens hardop dat het stil is, en dat dat mag."
    case .stayingWithFeeling, .reflectionThenQuestion, .repair, .namingContact, .askingAboutDeath,
      .honestLimit:
      nil
    }
  }
}
