import Diagnostics
import Proving
import Testing

/// One defect of each kind, planted in a good case, gives exactly that finding.
struct DefectTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let name: String
    let codes: [String]
    let edits: [(old: String, new: String)]
    var testDescription: String { name }

    init(_ name: String, _ codes: [String], _ edits: (String, String)...) {
      self.name = name
      self.codes = codes
      self.edits = edits.map { ($0.0, $0.1) }
    }
  }

  static let defects: [Defect] = [
    Defect(
      "a scene behind a condition that never holds", ["VK101", "VK102"],
      (
        "  tuin:\n    opent",
        "  hoek:\n    opent: Een hoek.\n    reacties: [{ zegt: Nou., einde: ja }]\n  tuin:\n    opent"
      ),
      (
        "      - reactie: werk\n",
        "      - { op: regie, als: vertrouwen >= 9, naar: hoek }\n      - reactie: werk\n"
      )),
    Defect(
      "a reaction below a wider one", ["VK102"],
      ("  einde:\n    opent", "      - { reactie: over, op: reflectie, zegt: Toch. }\n  einde:\n    opent")),
    Defect(
      "exploring above steering", ["VK103"],
      (
        "      - reactie: advies\n",
        "      - { reactie: lief, op: reflectie, zegt: [Fijn., Dank.], effect: { vertrouwen: +1 tot 4 } }\n      - reactie: advies\n"
      )),
    Defect(
      "a scene without a way on", ["VK104"],
      (
        "  tuin:\n    opent",
        "  hoek:\n    opent: Een hoek.\n    reacties: [{ zegt: [Nou., Poe.] }]\n  tuin:\n    opent"
      ),
      ("      - reactie: werk\n", "      - { op: regie, naar: hoek }\n      - reactie: werk\n")),
    Defect(
      "a fact that holds the client in a scene", ["VK105"],
      ("  werk-genoemd: Het", "  boos: Ze is boos\n  werk-genoemd: Het"),
      (
        "      - reactie: advies-buiten\n",
        "      - { als: boos, zegt: [Nee hoor., Laat maar.] }\n      - { op: regie, zegt: Wat., onthoudt: boos }\n      - reactie: advies-buiten\n"
      )),
    Defect(
      "an ending out of reach", ["VK106"], ("als: vertrouwen >= 6, vertelt", "als: vertrouwen >= 8, vertelt")),
    Defect(
      "two scenes that lead only to each other", ["VK107", "VK107"],
      (
        "  tuin:\n    opent",
        "  hoek:\n    opent: Een hoek.\n    reacties: [{ op: regie, naar: gang }]\n  gang:\n    opent: De gang.\n    reacties: [{ op: ruimte, naar: hoek }]\n  tuin:\n    opent"
      ),
      ("      - reactie: werk\n", "      - { op: regie, naar: hoek }\n      - reactie: werk\n")),
    Defect(
      "an opportunity with the last words", ["VK108"],
      (
        "zegt: Tot volgende week.",
        "zegt: Tot volgende week.\n        kans: { op: open-vraag, binnen: 1, wat: Ze keek om. }"
      )),
    Defect(
      "a fallback of one line", ["VK109", "VK109"],
      (
        "[Hoe bedoel je?, Tja., Hm., Ik luister., Wie weet., Misschien., O., Zo., Goh., Ja., \"Nee.\", Kan., Vast., Ach.]",
        "Hoe bedoel je?"
      )),
    Defect(
      "a line for a trust that is never had", ["VK110"],
      ("zegt: Hier is het stil.", "zegt: [Hier is het stil., { als: vertrouwen >= 9, zegt: Fijn. }]")),
    Defect(
      "pressure that wins", ["VK111"],
      (
        "      - reactie: advies\n",
        "      - { op: druk, zegt: Goed dan., effect: { vertrouwen: = 9 }, einde: ja }\n      - reactie: advies\n"
      )),
    Defect(
      "a trick that wins", ["VK112"],
      (
        "      - reactie: werk\n",
        "      - { op: regie, zegt: Goed dan., effect: { vertrouwen: = 9 }, einde: ja }\n      - reactie: werk\n"
      )),
    Defect(
      "a better rank for less trust", ["VK113"],
      ("open: { rang: 2,", "open: { rang: 3,"),
      (
        "  dicht: { rang",
        "  midden: { rang: 2, titel: Midden, als: vertrouwen <= 1, vertelt: Ze zweeg. }\n  dicht: { rang"
      )),
  ]

  @Test func aGoodCaseGivesNoFinding() throws {
    let proof = try GoodCase.proof([])
    #expect(proof.findings.map(\.line) == [])
    #expect(proof.exploration?.isComplete == true)
  }

  @Test(arguments: defects) func isFoundAndNothingElse(_ defect: Defect) throws {
    let proof = try GoodCase.proof(defect.edits)
    #expect(
      proof.findings.map(\.kind.code).sorted() == defect.codes,
      "\(proof.findings.map(\.line).joined(separator: "\n"))")
  }

  @Test("a reply can need a topic, words and more sentences at once")
  func needsSeveralSentences() throws {
    let proof = try GoodCase.proof([
      ("werk: [werk]", "werk: [werk]\n  geld: [geld]"),
      (
        "      - reactie: werk\n",
        """
              - { reactie: loon, op: open-vraag, over: geld, woorden: [baas], zegt: [Mijn baas betaalt., Nou.] }
              - { reactie: breed, op: open-vraag, zonder: [reflectie, sturen, geld], zegt: [Mm., Hm hm.] }
              - { reactie: smal, op: open-vraag, zonder: afscheid, zegt: [Tjonge., Jee.] }
              - reactie: werk

        """
      ),
    ])
    #expect(!proof.findings.contains { $0.kind.code == "VK102" && $0.message.contains("'kamer/loon'") })
    #expect(!proof.findings.contains { $0.kind.code == "VK102" && $0.message.contains("'kamer/smal'") })
    #expect(!proof.findings.contains { $0.kind.code == "VK102" && $0.message.contains("'kamer/werk'") })
  }

  @Test func aConversationShowsTheFinding() throws {
    let trap = try #require(Self.defects.first { $0.codes == ["VK105"] })
    let advice = try #require(try GoodCase.proof(trap.edits).findings.first?.advice)
    #expect(advice.hasPrefix("Zo kom je er:\n    1. "))
    #expect(advice.split(separator: "\n").count == 3)
  }
}

extension Diagnostic {
  var line: String { DiagnosticRenderer.text(self, file: "noor.yaml") }
}
