import Foundation

/// Sessions in one file, so that somebody else can open them: as JSON, under Dutch keys.
///
/// `Resources/schema/sessies.schema.json` describes the same.
struct BundleFile: Codable {
  static let form = "verken-sessies"
  static let currentVersion = 1

  let formaat: String
  let versie: Int
  let gemaakt: Date
  /// Cases, bases and packs by content hash, each once.
  let teksten: [String: String]
  let sessies: [BundleSession]

  init(made: Date, texts: [String: String], sessions: [BundleSession]) {
    formaat = Self.form
    versie = Self.currentVersion
    gemaakt = made
    teksten = texts
    sessies = sessions
  }

  /// What the file says it is comes first: a newer one may hold anything.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    formaat = try values.decode(String.self, forKey: .formaat)
    guard formaat == Self.form else { throw BundleProblem.otherFile }
    versie = try values.decode(Int.self, forKey: .versie)
    guard versie <= Self.currentVersion else { throw BundleProblem.newer(versie) }
    gemaakt = try values.decode(Date.self, forKey: .gemaakt)
    teksten = try values.decode([String: String].self, forKey: .teksten)
    sessies = try values.decode([BundleSession].self, forKey: .sessies)
  }
}

/// One session; what is empty is left out.
struct BundleSession: Codable {
  let registratie: UUID
  let schuilnaam: String
  let casus: String
  let titel: String
  let gesprek: Int
  let vanaf: String?
  let gegeven: [String]?
  let seed: UInt64
  let feedback: String
  let begonnen: Date
  let afgerond: Date?
  let einde: String?
  /// By name the hash of each text that it depends on.
  let teksten: [String: String]
  let opening: [BundleLine]
  let beurten: [BundleTurn]
  let teruggenomen: [BundleAttempt]?
  let aantekeningen: [BundleNote]?
}

struct BundleLine: Codable {
  let id: String
  let wie: String
  let tekst: String
}

struct BundleTurn: Codable {
  let nummer: Int
  let op: Date
  let gezegd: String
  let stilte: Bool?
  let handelingen: [String]?
  let gehoord: [BundleFinding]?
  let onderwerpen: [BundleMention]?
  let personen: [BundleMention]?
  let aan: [String]?
  let oneens: [String]?
  let paste: [String]?
  let scene: String
  let reactie: String
  let antwoord: [BundleLine]
  let sceneDaarna: String
  let standen: [String: Int]
  let feiten: [String]?
  let kansen: [String]?
  let einde: String?
}

struct BundleFinding: Codable {
  let kenmerk: String
  let regel: String
  /// From and to, as UTF-8 offsets in what was said.
  let woorden: [[Int]]
  let zin: Int
  let deelzin: Int
}

struct BundleMention: Codable {
  let id: String
  let zin: Int
  let woorden: [Int]
}

struct BundleAttempt: Codable {
  let op: Date
  let beurten: [BundleTurn]
  let aantekeningen: [BundleNote]?
}

struct BundleNote: Codable {
  let soort: BundleNoteKind
  let op: Date
  let beurt: Int?
  let tekst: String?
  let evaluatie: BundleEvaluation?
}

enum BundleNoteKind: String, Codable, CaseIterable {
  case gedachte, hint, terugblik, voornemen, gevraagd, vermijden, geprobeerd, evaluatie, meenemen, vraag
}

struct BundleEvaluation: Codable {
  struct Line: Codable {
    let vraag: String
    let zelf: Int?
    let client: Int
    let woorden: String
  }

  let cijfers: [Line]
  let gezegd: String?
  let houding: String?
  let antwoord: String?
  let geheel: Int?
}
