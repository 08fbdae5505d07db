import Foundation
import Markers
import Testing

@testable import Dialogue
@testable import Scoring

/// What the professional says after what the client said, taken through real listening.
struct ModelSentence: Sendable, CustomTestStringConvertible {
  let client: String
  let reply: String

  init(_ reply: String, after client: String = "Ik weet niet of ik hier veel over wil zeggen.") {
    self.client = client
    self.reply = reply
  }

  var testDescription: String { reply }
}

@Suite("Ways of speaking that the sources hold up as a model, and ways they warn of")
struct ModelSentenceTests {
  private static let pack: MarkerPack? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/verken/Resources/pakket").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (data: $0, file: name) }
    }
    return try? MarkerPack.compile(files)
  }()

  private func side(of sentence: ModelSentence) throws -> (side: Side, heard: [String]) {
    let pack = try #require(Self.pack)
    let hearing = pack.listener(for: Vocabulary()).listen(to: sentence.reply, after: sentence.client)
    let record = TurnRecord(
      number: 1, hearing: hearing, scene: "", reaction: "", lines: [], sceneAfter: "", levels: [:],
      facts: [], opened: [], fitting: [], ending: nil)
    let turn = ScoredTurn(record, guide: MarkerGuide(pack))
    return (turn.side, turn.findings.map(\.marker.rawValue))
  }

  @Test("a model explores or speaks about the contact", arguments: models)
  func model(sentence: ModelSentence) throws {
    let (side, heard) = try side(of: sentence)
    #expect(side.isOpen, "\(side): \(heard)")
  }

  @Test("what is warned of does neither", arguments: warnings)
  func warning(sentence: ModelSentence) throws {
    let (side, heard) = try side(of: sentence)
    #expect(!side.isOpen, "\(side): \(heard)")
  }

  static let models = [
    ModelSentence("Hoe is het voor jou om met mij te werken?"),
    ModelSentence("Wat werkt voor jou in hoe wij met elkaar omgaan, en wat juist niet?"),
    ModelSentence("Hoe ging dat bij je vorige hulpverlener, wat hielp je daar?"),
    ModelSentence(
      "Dat we goed kunnen samenwerken vind ik belangrijk. Zeg het gerust als er iets wringt tussen ons."),
    ModelSentence("Hoe zijn deze afspraken voor jou?"),
    ModelSentence("Het loopt een beetje stroef tussen ons. Merk jij dat ook?"),
    ModelSentence("Vorige week leek het of je je terugtrok. Wil je daar iets over zeggen?"),
    ModelSentence("Volgens mij begreep ik je verkeerd. Leg het me nog eens uit?"),
    ModelSentence(
      "Ik merk dat ik het lastig vind om je te volgen, alsof ik maar de helft hoor. Klopt dat?"),
    ModelSentence(
      "Ik zie dat je telkens naar het raam kijkt. Praat je hier liever niet over?",
      after: "(kijkt naar het raam) Ja hoor."),
    ModelSentence(
      "Je werd net kortaf toen ik dat zei. Hoe gaat dat met je vriendin?", after: "Dat zei ik toch al."),
    ModelSentence("Ik zie dat je iets aardigs tegen hem zegt en er meteen kritiek achteraan zet."),
    ModelSentence("Waar wil jij het vandaag over hebben?"),
    ModelSentence("Wat doen we eerst, en hoeveel tijd nemen we ervoor?"),
    ModelSentence("Wie voelt zich hier nog meer bij betrokken?"),
    ModelSentence("Hoe goed waren wij vandaag op elkaar afgestemd?"),
    ModelSentence("Wat willen we onthouden voor de volgende keer?"),
    ModelSentence(
      "Ik ben bang dat je de deur niet meer opendoet als ik zeg hoe bezorgd ik ben.", after: "Zeg het maar."),
    ModelSentence(
      "Het valt me op dat je wegloopt net als ik iets belangrijks zeg.", after: "(staat op) Ik ga even roken."
    ),
    ModelSentence("Je kwam terug, en ik wist niet of je dat zou doen. Wat heb je op zo'n moment nodig?"),
    ModelSentence("Hoe is het om dit zo met mij te bespreken?"),
    ModelSentence("Wat maakt dat je niet meer wilt leven?", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Denk je weleens aan zelfmoord?", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Denk je aan de dood, en hoe ziet dat eruit?", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Vandaag hoeft het niet. Mag ik er later nog eens op terugkomen?"),
  ]

  static let warnings = [
    ModelSentence("Dit gedrag moet nu echt stoppen."),
    ModelSentence("Zo kan het niet langer."),
    ModelSentence("Ik schakel de crisisdienst in.", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Hier moet de psychiater naar kijken.", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Misschien moeten we aan een opname denken.", after: "Voor mij hoeft het niet meer."),
    ModelSentence("Dat is gewoon je depressie die praat."),
    ModelSentence("Je moet je familie er gewoon bij betrekken."),
    ModelSentence("Waarom bel je je broer niet gewoon?"),
    ModelSentence("Ik bel je moeder wel even."),
    ModelSentence("Het komt allemaal goed."),
    ModelSentence("Ik snap het, maar je hebt toch mensen om je heen nodig."),
    ModelSentence("Het is toch fijn als iemand je helpt?"),
    ModelSentence("Ik weet precies hoe jij je voelt."),
  ]
}
