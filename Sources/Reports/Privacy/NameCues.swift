/// Words around which names stand.
enum NameCues {
  /// Before the name of somebody, with or without a point.
  static let titles: Set<String> = [
    "mevrouw", "mevr", "mw", "mej", "meneer", "mijnheer", "dhr", "heer", "dokter", "dr", "drs", "zuster",
    "prof",
  ]
  static let abbreviations: Set<String> = [
    "dhr", "mw", "mevr", "mej", "dr", "drs", "prof", "geb", "bijv", "bv", "tel",
  ]
  static let particles: Set<String> = [
    "van", "de", "der", "den", "ten", "ter", "te", "'t", "el", "al", "ben", "bin", "von", "la",
  ]
  /// After which somebody's own name comes.
  static let introductions: [[String]] = [
    ["ik", "heet"], ["naam", "is"], ["je", "spreekt", "met"], ["u", "spreekt", "met"], ["noem", "me"],
    ["noem", "mij"],
    ["ik", "ben"],
  ]
  /// What follows an introduction without being a name.
  static let noNames: Set<String> = [
    "niet", "geen", "zo", "ook", "eigenlijk", "gewoon", "een", "de", "het", "er", "al", "nog", "maar", "wel",
    "hier", "je",
    "jullie", "u", "iemand", "niemand", "onbekend", "belangrijk", "anders", "toch", "dus", "en", "of", "dat",
  ]
}
