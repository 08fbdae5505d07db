import Diagnostics
import Foundation
import Journal
import Markers
import Reports
import Scenarios
import Scoring

/// Sessions that somebody wants to give to others, with what may go along.
struct ExportRequest {
  /// A session with nothing in it that was not asked for, and the case of then.
  struct Item {
    var stored: StoredSession
    let workshop: Workshop
    let scenario: Scenario
    let pseudonym: Pseudonym
  }

  let contents: ReportContents
  let fragment: ClosedRange<Int>?
  var items: [Item]

  init(
    _ sessions: [StoredSession], contents: ReportContents, fragment: ClosedRange<Int>?, as own: Pseudonym
  ) throws {
    self.contents = contents
    self.fragment = fragment
    var shelf = CaseShelf()
    items = try sessions.map { session in
      guard !session.turns.isEmpty else {
        throw UserFacingError(
          "in sessie \(session.summary.id) is nog niets gezegd; er valt niets mee te nemen.", .usage)
      }
      if let fragment, fragment.upperBound > session.turns.count {
        throw UserFacingError(
          "sessie \(session.summary.id) heeft \(Dutch.count(session.turns.count, "beurt", "beurten")); "
            + "kies daaruit met --fragment.", .usage)
      }
      do {
        let kept = try shelf.kept(with: session)
        return Item(
          stored: session.only(contents), workshop: kept.workshop, scenario: kept.scenario,
          pseudonym: session.summary.trainee.flatMap { Pseudonym(rawValue: $0) } ?? own)
      } catch is InvalidSource {
        throw UserFacingError(
          "de casus van sessie \(session.summary.id) kan deze versie niet meer lezen; ze kan niet mee.",
          .badInput)
      }
    }
  }

  /// What the files are called when nobody says so.
  var name: String {
    let cases = Set(items.map(\.scenario.about.id))
    guard cases.count == 1, let only = cases.first else { return "verken-gesprekken" }
    // A case that came from somebody else may be called anything.
    return "verken-\(FileName.safe(only))"
  }

  /// The sessions as they go, each under the number that it keeps for good.
  func exports(from journal: Journal) throws -> [Export] {
    try items.map { item in
      let registration = try journal.registration(of: item.stored.summary.id, drawing: UUID())
      return Export(
        report: SessionReport(
          Appraisal(of: item.stored, in: item.scenario, pack: item.workshop.pack),
          notes: TraineeNotes(item.stored.notes, takenBack: item.stored.attempts),
          circumstances: item.circumstances(registration), pseudonym: item.pseudonym, contents: contents,
          fragment: fragment),
        kept: item.stored)
    }
  }
}

extension ExportRequest.Item {
  fileprivate func circumstances(_ registration: UUID) -> SessionReport.Circumstances {
    let summary = stored.summary
    return SessionReport.Circumstances(
      registration: registration, started: summary.started, ended: summary.ended,
      turns: stored.turns.map(\.at),
      talk: summary.header.talk, seed: summary.header.seed, feedback: summary.header.feedback,
      caseHash: stored.hash(of: "casus/"), packHash: stored.hash(of: "pakket/"))
  }
}

extension StoredSession {
  /// One hash for all texts of a kind.
  fileprivate func hash(of kind: String) -> String {
    let parts = texts.filter { $0.key.hasPrefix(kind) }.sorted { $0.key < $1.key }
    if parts.count == 1 { return parts[0].value.hash.description }
    return ContentHash(of: parts.map { "\($0.key) \($0.value.hash)" }.joined(separator: "\n")).description
  }
}
