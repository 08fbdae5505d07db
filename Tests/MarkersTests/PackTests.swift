import Diagnostics
import Foundation
import Markers
import Testing

@Suite("The pack")
struct PackTests {
  @Test("Every rule hears its own samples and stays silent at its near misses")
  func samples() throws {
    let errors = try DutchPack.pack().findings().filter(\.diagnostic.isError)
    #expect(errors.map { DiagnosticRenderer.text($0.diagnostic, file: $0.file) } == [])
  }

  @Test("The markers of the codebook are there, in its families")
  func codebook() throws {
    let pack = try DutchPack.pack()
    let families = Dictionary(grouping: pack.markers, by: \.family).mapValues(\.count)
    #expect(families[.verkennen] == 10)
    #expect(families[.sturen] == 9)
    #expect(families[.metacommunicatie] == 4)
    #expect(families[.bouwstenen] == 5)
    #expect(families[.neutraal] == 4)
  }

  private func refusal(_ text: String) throws -> InvalidSource {
    var sources = try DutchPack.sources()
    sources.append((data: Data(text.utf8), file: "eigen.yaml"))
    return try #require(throws: InvalidSource.self) { try MarkerPack.compile(sources) }
  }

  @Test(
    "The reference names the keys that the reader knows, and no others",
    arguments: [
      ("onbekend: x", PackReference.fileKeys), ("markers: { m: { onbekend: x } }", PackReference.markerKeys),
      ("markers: { m: { regels: { r: { onbekend: x } } } }", PackReference.ruleKeys),
    ])
  func reference(text: String, rows: [PackReference.Row]) throws {
    let unknown = try refusal(text).diagnostics.first { $0.message.contains("'onbekend'") }
    let told = try #require(unknown?.advice)
    let names = told.dropFirst("Hier kan: ".count).dropLast().split(separator: ", ").map(String.init)
    #expect(Set(names) == Set(rows.map(\.name)))
  }

  @Test("A mistake is told in the file in which it stands")
  func places() throws {
    for text in ["werkwoorden: zien(zag)", "schrijfwijzen: abc", "woorden: { a: <onbekend> }"] {
      #expect(try refusal(text).file == "eigen.yaml", "\(text)")
    }
  }

  @Test("An organisation can add words, rules and markers of its own")
  func own() throws {
    var sources = try DutchPack.sources()
    let text = """
      woorden:
        herstel: herstel herstellen
      markers:
        herstelgericht:
          naam: herstelgericht
          familie: verkennen
          regels:
            herstel:
              hoort: <herstel>
              voorbeeld: Wat betekent herstel voor jou?
      """
    sources.append((data: Data(text.utf8), file: "eigen.yaml"))
    let pack = try MarkerPack.compile(sources)
    #expect(pack.findings().filter { $0.file == "eigen.yaml" }.isEmpty)
    let hearing = pack.listener(for: Vocabulary()).listen(to: "Wat is herstel voor jou?", after: "")
    #expect(hearing.markers.contains("herstelgericht"))
  }

  @Test("A class, marker or property that does not exist is refused in its own file")
  func unknownNames() throws {
    for part in [
      "hoort: <bestaatniet>", "hoort: hallo\n        als: vraagg",
      "hoort: hallo\n        wijkt-voor: nergens",
    ] {
      let refusal = try refusal(
        "markers:\n  ruimte:\n    regels:\n      proef:\n        \(part)\n        voorbeeld: hallo\n")
      #expect(refusal.file == "eigen.yaml")
      #expect(refusal.diagnostics.first?.isError == true)
    }
  }

  /// A rule, in a pack that adds `words` or verbs of its own.
  private func pack(_ rule: String, beside other: String = "") -> String {
    """
    \(other)
    markers:
      ruimte:
        regels:
          proef:
            \(rule)
            voorbeeld: hallo
    """
  }

  @Test(
    "What is wrong in a pattern comes with what to write instead",
    arguments: [
      ("borrel,", "Schrijf: borrel."), ("borrel,glas", "(borrel|glas)"), ("op/met", "(op|met)"),
      ("e-mail", "e mail"), ("ik....", "ik ... niet"), ("zo*n", "zorg*, *loos"), ("<tijd", "<tijd>"),
      ("^hallo", "^ hallo"), ("hallo !", "!niet"), ("(op|met", "(op|met)"), ("op|met", "(op|met)"),
      ("DRINKT", "DRINKEN"), ("<naastee>", "Bedoel je 'naaste'?"), ("<xylofoon>", "onder 'woorden'"),
      ("_ nog?", "zonder ? of !"),
    ])
  func patternAdvice(pattern: String, advice: String) throws {
    let found = try refusal(pack("hoort: '\(pattern)'")).diagnostics
    #expect(found.count == 1 && found[0].advice?.contains(advice) == true, "\(found)")
  }

  @Test(
    "What is wrong in a condition comes with what to write instead",
    arguments: [
      ("vraag, jij", "vraag jij"), ("(vraag | stelling)", "(vraag|stelling)"), ("(vraag", "(vraag|stelling)"),
      ("vraagg", "Bedoel je 'vraag'?"), ("xylofoon", "verken uitleg pakket"), ("- ontkend", "-ontkend"),
    ])
  func conditionAdvice(condition: String, advice: String) throws {
    let found = try refusal(pack("hoort: hallo\n        als: '\(condition)'")).diagnostics
    #expect(found.count == 1 && found[0].advice?.contains(advice) == true, "\(found)")
  }

  @Test(
    "What is wrong in words comes with what to write instead",
    arguments: [
      ("woorden: { glas: 'wijn, bier' }", "wijn"), ("woorden: { glas: [wijn, bier] }", "achter elkaar"),
      ("woorden: { glas: '<bierr>' }", "boven de klasse"), ("werkwoorden: drinkt", "drinken"),
      ("werkwoorden: drinken, eten", "met alleen een spatie ertussen"),
      ("werkwoorden: [drinken, eten]", "achter elkaar"),
      ("werkwoorden: zien zag,zagen,gezien", "zien(zag,zagen,gezien)"),
      ("werkwoorden: zien(zag)", "zien(zag,zagen,gezien)"), ("schrijfwijzen: das dat is", "das = dat is"),
    ])
  func wordAdvice(words: String, advice: String) throws {
    let refusal = try refusal(pack("hoort: hallo", beside: words))
    let found = refusal.diagnostics
    #expect(refusal.file == "eigen.yaml")
    #expect(found.count == 1 && found[0].advice?.contains(advice) == true, "\(found)")
  }

  @Test(
    "A list of patterns comes with how to write them",
    arguments: ["hoort: [op, met]", "hoort: hallo\n        mis: [a, b]"])
  func listAdvice(rule: String) throws {
    let found = try refusal(pack(rule)).diagnostics
    #expect(found.first?.advice?.contains("elk op een eigen regel") == true, "\(found)")
  }

  @Test("Verbs may be irregular or separable")
  func verbs() throws {
    var sources = try DutchPack.sources()
    let text = "werkwoorden: borrelen zuipen(zoop,zopen,gezopen) in|schenken\n"
    sources.append((data: Data(text.utf8), file: "eigen.yaml"))
    #expect(throws: Never.self) { try MarkerPack.compile(sources) }
  }

  @Test("A broken pattern is refused at its line")
  func brokenPattern() throws {
    let refusal = try refusal(
      "markers:\n  ruimte:\n    regels:\n      proef:\n        hoort: |\n          hallo\n          (ik zie\n        voorbeeld: hallo\n"
    )
    #expect(refusal.diagnostics.first?.position.line == 7)
    #expect(refusal.diagnostics.first?.kind == .packBadPattern)
  }

  @Test("A rule that does not hear its own sample is reported")
  func missedSample() throws {
    var sources = try DutchPack.sources()
    let text =
      "markers:\n  ruimte:\n    regels:\n      proef:\n        hoort: xylofoon\n        voorbeeld: Ik speel trompet.\n"
    sources.append((data: Data(text.utf8), file: "eigen.yaml"))
    let findings = try MarkerPack.compile(sources).findings().filter { $0.file == "eigen.yaml" }
    #expect(findings.map(\.diagnostic.kind) == [.packSampleMissed])
  }
}
