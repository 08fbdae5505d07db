import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios
import Testing

/// A small case without defects, to plant one in.
enum GoodCase {
  static let text = """
    scenario: noor
    titel: Noor twijfelt
    rol: Je bent begeleider.
    beurten: { minstens: 2, hoogstens: 8 }
    personen:
      noor: { naam: Noor, geslacht: v, toestand: { vertrouwen: 3 } }
    onderwerpen:
      werk: [werk]
    feiten:
      werk-genoemd: Het ging over werk
    begin: kamer
    slot: einde
    scenes:
      kamer:
        opent: (kijkt naar de vloer) Ik weet niet of ik hier goed zit.
        kans: { op: meta-verkennen, binnen: 2, wat: Noor keek naar de vloer. }
        reacties:
          - reactie: advies
            op: sturen
            zegt: [Dat hoor ik vaker., Ja hoor., Zal wel.]
            effect: { vertrouwen: -1 }
          - reactie: werk
            op: open-vraag
            over: werk
            als: niet werk-genoemd
            zegt: Op mijn werk zien ze me niet.
            effect: { vertrouwen: +1 tot 7 }
            onthoudt: werk-genoemd
          - reactie: vraag
            op: [open-vraag, reflectie]
            zegt: [Mm., Ja., Nou ja.]
            naar: tuin
      tuin:
        opent: Zullen we even lopen?
        reacties:
          - reactie: advies-buiten
            op: sturen
            zegt: [Ik loop liever., Kijk daar.]
            effect: { vertrouwen: -1 }
          - reactie: vol
            op: [open-vraag, reflectie]
            als: werk-genoemd en vertrouwen >= 4
            zegt: Hier kan ik praten.
            effect: { vertrouwen: +2 tot 7 }
            naar: einde
          - reactie: leeg
            op: [open-vraag, reflectie]
            zegt: Hier is het stil.
            naar: einde
      einde:
        opent: Zijn we klaar?
        reacties:
          - reactie: sturend-afscheid
            op: sturen
            zegt: Ja ja.
            effect: { vertrouwen: -2 }
            einde: ja
          - reactie: afscheid
            op: [open-vraag, reflectie, afscheid]
            zegt: Tot volgende week.
            einde: ja
    vangnet:
      [Hoe bedoel je?, Tja., Hm., Ik luister., Wie weet., Misschien., O., Zo., Goh., Ja., "Nee.", Kan., Vast., Ach.]
    eindes:
      open: { rang: 2, titel: Open, als: vertrouwen >= 6, vertelt: Ze kwam los. }
      dicht: { rang: 1, titel: Dicht, vertelt: Ze ging. }
    """

  static let pack = Result { try MarkerPack.compile(packFiles()) }

  static func packFiles() throws -> [(data: Data, file: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/verken/Resources/pakket").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
    return try files.map { (try Data(contentsOf: $0), $0.lastPathComponent) }
  }

  static func compile(_ text: String, hearing markers: [Marker]? = nil) throws -> Scenario {
    let families = Dictionary(grouping: try markers ?? pack.get().markers, by: \.family.rawValue)
    let compiler = ScenarioCompiler(
      bases: [:], markers: MarkerNames(families: families.mapValues { $0.map(\.id) }))
    return try compiler.compile(.init(file: "noor.yaml", data: Data(text.utf8))).scenario
  }

  static func proof(_ edits: [(old: String, new: String)], pack other: MarkerPack? = nil) throws -> CaseProof
  {
    let pack = try other ?? pack.get()
    return CaseProof(try compile(changed(edits), hearing: pack.markers), pack: pack)
  }

  static func changed(_ edits: [(old: String, new: String)]) throws -> String {
    try edits.reduce(into: text) { text, edit in
      try #require(text.contains(edit.old), "the case has no '\(edit.old)'")
      text = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
    }
  }
}
