extension DiagnosticKind {
  package static let notText = DiagnosticKind(
    "VK001", .error, "Bestand is geen leesbare tekst",
    explanation: "Een casus is platte tekst in UTF-8. Bewaar het bestand opnieuw als UTF-8.",
    bad: "titel: No\u{1}or", good: "titel: Noor", in: .file)
  package static let tooLarge = DiagnosticKind(
    "VK002", .error, "Bestand is te groot",
    explanation: "Een casus is hooguit twee megabyte; groter is bijna altijd een vergissing.",
    bad: "een bestand van 50 megabyte", good: "een bestand van 300 kilobyte", in: .words)
  package static let tabIndent = DiagnosticKind(
    "VK003", .error, "Tab in de kantlijn",
    explanation: "YAML springt in met spaties. Vervang de tab door twee spaties.",
    bad: "scenes:\n\tkamer: hallo", good: "scenes:\n  kamer: hallo", in: .file)
  package static let tooDeep = DiagnosticKind(
    "VK004", .error, "Te diep genest",
    explanation: "Zoveel lagen heeft een casus nooit nodig; kijk of er haken of streepjes te veel staan.",
    bad: "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", good: "a: [b]", in: .file)
  package static let anchor = DiagnosticKind(
    "VK005", .error, "Verwijzing met & of *",
    explanation:
      "Ankers en aliassen worden niet gelezen: schrijf de tekst uit, zodat een casus leest als een script.",
    bad: "titel: &naam Noor\nrol: *naam", good: "titel: Noor\nrol: Noor", in: .file)
  package static let badYAML = DiagnosticKind(
    "VK006", .error, "YAML klopt niet",
    explanation:
      "De opmaak van het bestand is stuk: vaak een inspringing, een dubbele punt of een aanhalingsteken.",
    bad: "titel: 'Noor", good: "titel: 'Noor'", in: .file)
  package static let duplicateKey = DiagnosticKind(
    "VK007", .error, "Sleutel staat er twee keer",
    explanation: "Van twee gelijke sleutels zou er een stil verdwijnen. Geef een van beide een andere naam.",
    bad: "titel: Noor\ntitel: Noor twijfelt", good: "titel: Noor twijfelt", in: .file)
  package static let empty = DiagnosticKind(
    "VK008", .error, "Bestand is leeg",
    explanation: "Er staat niets in het bestand, of alleen commentaar.",
    bad: "# nog te schrijven", good: "titel: Noor", in: .file)
  package static let unreadable = DiagnosticKind(
    "VK009", .error, "Bestand kan niet gelezen worden",
    explanation: "Het bestand bestaat niet, is een map of mag niet gelezen worden.",
    bad: "een map, een pijp, een apparaat of een naam die niet bestaat", good: "een gewoon bestand",
    in: .words)
  package static let unknownKey = DiagnosticKind(
    "VK010", .error, "Onbekende sleutel",
    explanation:
      "Een sleutel die niet bestaat doet niets; meestal is het een tikfout. Tussen { } begint na elke komma een nieuwe sleutel: een zin met een komma staat daar tussen aanhalingstekens.",
    bad: "beurten: { minstns: 2, hoogstens: 10 }", good: "beurten: { minstens: 2, hoogstens: 10 }")
  package static let missingKey = DiagnosticKind(
    "VK011", .error, "Sleutel ontbreekt",
    explanation: "Zonder deze sleutel kan het blok niet gebruikt worden.",
    bad: "dicht: { rang: 1, vertelt: Noor ging weg zoals ze kwam. }",
    good: "dicht: { rang: 1, titel: Noor houdt het voor zich, vertelt: Noor ging weg zoals ze kwam. }")
  package static let wrongShape = DiagnosticKind(
    "VK012", .error, "Verkeerde vorm",
    explanation: "Hier hoort iets anders: een tekst, een lijst, een getal of een blok met sleutels.",
    bad: "titel: [De kamer]", good: "titel: De kamer")

  /// The findings about files and their YAML.
  package static let fileKinds: [DiagnosticKind] = [
    notText, tooLarge, tabIndent, tooDeep, anchor, badYAML, duplicateKey, empty, unreadable, unknownKey,
    missingKey, wrongShape,
  ]
}
