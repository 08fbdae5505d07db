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
    case .namingContact:
      "Je sprak meer dan eens uit wat er tussen jullie gebeurde."
    }
  }
}
