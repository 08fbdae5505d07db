/// The word classes that grammar itself leans on; the pack fills them.
struct GrammarClasses: Sendable {
  var i = 0
  var you = 1
  var we = 2
  var third = 3
  var questionWord = 4
  var preposition = 5
  var determiner = 6
  var joining = 7
  var subordinating = 8
  var negation = 9
  var hedge = 10
  var certainty = 11
  var modal = 12
  var function = 13
  var interjection = 14
  var tag = 15
  var relative = 16
  var thirdPerson = 17
  var future = 18
  var number = 19
  var auxiliary = 20
  var commandObject = 21
  var relativeSuffix = 22
  var adverb = 23
  var exclaiming = 24
  var showing = 25
  var abbreviation = 26
  var possessive = 27
  var relativeIfPossessed = 28
  /// Verbs that often come without their `ik`: 'snap dat je baalt'.
  var verbWithoutI = 29
  var handling = 30
  var aside = 31
  var sureThird = 32
  var offering = 33
  var comparative = 34

  /// The word `of`.
  var orWord: WordID = 0
  var andWord: WordID = 0
  var myWord: WordID = 0
  var thenWord: WordID = 0
  var howWord: WordID = 0
  var whatWord: WordID = 0

  /// In the order of the numbers above.
  static let names = [
    "ik", "jij", "wij", "derde", "vraagwoord", "voorzetsel", "lidwoord", "nevenschikkend",
    "onderschikkend", "ontkenning", "aarzeling", "stelligheid", "modaal", "functiewoord",
    "tussenwerpsel", "aanhangsel", "naaste", "hij-zij", "toekomst", "getal", "hulpwerkwoord",
    "bevelvoorwerp", "beroepskracht", "bijwoord", "uitroepend", "getoond", "afkorting", "bezit",
    "naaste-met-bezit", "zonder-ik", "handeling", "terzijde", "hij-zeker", "aanbod",
    "vergrotend",
  ]
}
