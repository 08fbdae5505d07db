import Foundation
import Journal

/// The list of sessions for other programs; moments are in UTC.
enum SessionListing {
  private struct Item: Encodable {
    let sessie: Int64
    let casus: String
    let titel: String
    let gesprek: Int
    /// The scene in which it began, when that was not the first.
    let vanaf: String?
    let seed: UInt64
    let feedback: String
    let begonnen: Date
    let laatst: Date
    let beurten: Int
    let af: Bool
    let afgerond: Date?
    let einde: String?
    /// Whose it is, when it is somebody else's.
    let van: String?

    init(_ summary: SessionSummary) {
      sessie = summary.id.rawValue
      casus = summary.header.scenario
      titel = summary.header.title
      gesprek = summary.header.talk
      vanaf = summary.header.from
      seed = summary.header.seed
      feedback = summary.header.feedback
      begonnen = summary.started
      laatst = summary.touched
      beurten = summary.turns
      af = summary.isFinished
      afgerond = summary.ended
      einde = summary.ending
      van = summary.trainee
    }
  }

  static func json(_ sessions: [SessionSummary]) throws -> String {
    try sessions.map(Item.init).jsonText()
  }
}
