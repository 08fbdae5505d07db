import Foundation

/// What a trainer tells about the case she has in mind.
struct StarterAnswers: Equatable {
  var client = "Sam"
  var gender = "v"
  var title = ""
  var role = "Je bent begeleider en ziet deze cliënt vandaag voor de tweede keer."
  /// What the client says first, and what it is all about.
  var core = "Het gaat wel, hoor. Ik weet eigenlijk niet zo goed waarom ik hier zit."
  var hidden = "Ik doe al maanden alsof. Niemand weet hoe moe ik daarvan ben."
  var signals = ["kijkt naar de vloer", "praat steeds sneller", "houdt de tas stevig vast"]
  var pitfalls = ["advies geven", "onder druk zetten"]
  /// From the worst to the best.
  var endings = [
    "De deur gaat dicht", "Het bleef een net gesprek", "De deur staat op een kier", "Er is iets gezegd",
  ]

  private static let mostWords = 40
  private static let genders = ["m", "v"]

  /// What is wrong with the answers, in Dutch; nil when they will do.
  var objection: String? {
    let all = [core, hidden] + signals + pitfalls + endings
    if all.contains(where: \.asShownText.isEmpty) { return "een leeg antwoord kan niet." }
    if !client.asStarterName.contains(where: \.isLetter) { return "de cliënt heeft een naam nodig." }
    if !Self.genders.contains(gender) { return "bij het geslacht hoort m of v." }
    for (what, text) in [("kernzin", core), ("verborgen", hidden)] {
      let words = text.split(whereSeparator: \.isWhitespace).count
      if words > Self.mostWords {
        return
          "de zin bij '\(what)' telt \(words) woorden; houd het bij \(Self.mostWords), zoals iemand praat."
      }
    }
    if core.lowercased() == hidden.lowercased() {
      return "de kernzin en wat verborgen blijft zijn hetzelfde."
    }
    if Set(signals).count < signals.count { return "twee signalen zijn hetzelfde." }
    if Set(endings).count < endings.count { return "twee eindes zijn hetzelfde." }
    return nil
  }

  /// The client's name as an id that nothing else in the case has.
  var clientID: String {
    let id = CaseName.simplified(client)
    let taken = [
      "", "kern", "verteld", "gehoord", "vertrouwen", "spanning", "beurt", "bezoek", "minstens", "hoogstens",
      "naam", "zegt", "als", "en", "of", "niet",
    ]
    return taken.contains(id) || id.hasPrefix("gesprek-") ? "client" : id
  }
}

extension String {
  /// A typed answer as one line that is safe between double quotes in YAML. Braces would be places to
  /// fill in.
  var asStarterText: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "{", "}", "«", "»": continue
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
        || scalar.value == 0x2029 || scalar.value == 0xFEFF:
        text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// What is shown stands in parentheses, and those of the author would close it early.
  var asShownText: String { filter { $0 != "(" && $0 != ")" }.asStarterText }

  /// A name can stand anywhere, also where a text would mean something to YAML.
  var asStarterName: String {
    filter { $0.isLetter || $0.isNumber || $0.isWhitespace || ".-'’".contains($0) }.asStarterText
  }
}
