import Foundation
import Journal
import Reports

/// Sessions that somebody wants to send to a store, with what may go along.
struct ShareRequest {
  /// The statements of one session.
  struct Parcel {
    let session: SessionID
    let letters: [OutboxLetter]
  }

  let withText: Bool
  let export: ExportRequest

  init(_ sessions: [String], in journal: Journal, withText: Bool, contents: ReportContents) throws {
    self.withText = withText
    let chosen = try SessionChoice.stored(sessions, in: journal)
    if let foreign = chosen.first(where: { !$0.summary.isOwn })?.summary.id {
      throw UserFacingError(
        "sessie \(foreign) is van een ander; alleen wie het gesprek voerde, kan het delen.", .usage)
    }
    export = try ExportRequest(
      chosen.map(\.withoutNotes), contents: contents, fragment: nil, as: OwnPseudonym.current())
  }

  private init(_ request: ShareRequest, export: ExportRequest) {
    withText = request.withText
    self.export = export
  }

  /// What was typed and may say who somebody is; nothing when what was typed stays here.
  var masking: Masking {
    Masking(of: withText ? export : export.withoutSessions)
  }

  func masked(by masking: Masking) -> ShareRequest {
    withText ? ShareRequest(self, export: masking.applied(to: export)) : self
  }

  func parcels(from journal: Journal) throws -> [Parcel] {
    try export.exports(from: journal).map { export in
      let statements = StatementWriter(export.report, withText: withText).statements
      return Parcel(
        session: export.kept.summary.id,
        letters: try statements.map { OutboxLetter(statement: $0.id, body: try $0.encoded()) })
    }
  }
}

extension ExportRequest {
  /// In which there is nothing to look through.
  var withoutSessions: ExportRequest {
    var copy = self
    copy.items = []
    return copy
  }
}

extension StoredSession {
  /// The conversation alone; what was noted beside it and what was taken back never goes to a store.
  var withoutNotes: StoredSession {
    StoredSession(
      summary: summary, texts: texts, opening: opening, turns: turns, notes: [], attempts: [], state: state)
  }
}

extension Posting {
  mutating func add(_ other: Posting) {
    waiting += other.waiting
    sent += other.sent
    changed += other.changed
  }
}
