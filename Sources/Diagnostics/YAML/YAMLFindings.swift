extension DiagnosticKind {
  package static let notText = DiagnosticKind(
    "VK001", .error, "Bestand is geen leesbare tekst",
    explanation: "Een casus is platte tekst in UTF-8. Bewaar het bestand opnieuw als UTF-8.",
    bad: "titel: \u{1}", good: "titel: Karim")
  package static let tooLarge = DiagnosticKind(
    "VK002", .error, "Bestand is te groot",
    explanation: "Een casus is hooguit twee megabyte; groter is bijna altijd een vergissing.",
    bad: "", good: "titel: Karim")
  package static let tabIndent = DiagnosticKind(
    "VK003", .error, "Tab in de kantlijn",
    explanation: "YAML springt in met spaties. Vervang de tab door twee spaties.",
    bad: "scenes:\n\tbegin: hallo", good: "scenes:\n  begin: hallo")
  package static let tooDeep = DiagnosticKind(
    "VK004", .error, "Te diep genest",
    explanation: "Zoveel lagen heeft een casus nooit nodig; kijk of er haken of streepjes te veel staan.",
    bad: "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", good: "a: [b]")
  package static let anchor = DiagnosticKind(
    "VK005", .error, "Verwijzing met & of *",
    explanation:
      "Ankers en aliassen worden niet gelezen: schrijf de tekst uit, zodat een casus leest als een script.",
    bad: "a: &x hallo\nb: *x", good: "a: hallo\nb: hallo")
  package static let badYAML = DiagnosticKind(
    "VK006", .error, "YAML klopt niet",
    explanation:
      "De opmaak van het bestand is stuk: vaak een inspringing, een dubbele punt of een aanhalingsteken.",
    bad: "titel: 'Karim", good: "titel: 'Karim'")
  package static let duplicateKey = DiagnosticKind(
    "VK007", .error, "Sleutel staat er twee keer",
    explanation: "Van twee gelijke sleutels zou er een stil verdwijnen. Geef een van beide een andere naam.",
    bad: "titel: a\ntitel: b", good: "titel: a")
  package static let empty = DiagnosticKind(
    "VK008", .error, "Bestand is leeg",
    explanation: "Er staat niets in het bestand.",
    bad: "", good: "titel: Karim")
  package static let unreadable = DiagnosticKind(
    "VK009", .error, "Bestand kan niet gelezen worden",
    explanation: "Het bestand bestaat niet, is een map of mag niet gelezen worden.",
    bad: "", good: "titel: Karim")
  package static let unknownKey = DiagnosticKind(
    "VK010", .error, "Onbekende sleutel",
    explanation: "Een sleutel die niet bestaat doet niets; meestal is het een tikfout.",
    bad: "tittel: Karim", good: "titel: Karim")
  package static let missingKey = DiagnosticKind(
    "VK011", .error, "Sleutel ontbreekt",
    explanation: "Zonder deze sleutel kan het blok niet gebruikt worden.",
    bad: "rol: begeleider", good: "titel: Karim")
  package static let wrongShape = DiagnosticKind(
    "VK012", .error, "Verkeerde vorm",
    explanation: "Hier hoort iets anders: een tekst, een lijst, een getal of een blok met sleutels.",
    bad: "titel: [Karim]", good: "titel: Karim")
}
