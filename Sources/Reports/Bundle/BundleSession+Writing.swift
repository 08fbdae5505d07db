import Dialogue
import Journal
import Markers
import Scoring

extension BundleSession {
  init(_ export: Export) {
    let (kept, header) = (export.kept, export.kept.summary.header)
    self.init(
      registratie: export.report.circumstances.registration, schuilnaam: export.report.pseudonym.rawValue,
      casus: header.scenario, titel: header.title, gesprek: header.talk, vanaf: header.from,
      gegeven: header.given,
      seed: header.seed, feedback: header.feedback, begonnen: kept.summary.started,
      afgerond: kept.summary.ended,
      einde: kept.summary.ending, teksten: kept.texts.mapValues(\.hash.description),
      opening: kept.opening.map(BundleLine.init), beurten: kept.turns.map(BundleTurn.init),
      teruggenomen: kept.attempts.isEmpty ? nil : kept.attempts.map(BundleAttempt.init),
      aantekeningen: [BundleNote](of: kept.notes))
  }
}

extension BundleLine {
  init(_ line: SpokenLine) { self.init(id: line.id, wie: line.speaker, tekst: line.text) }
}

extension BundleTurn {
  init(_ turn: StoredTurn) {
    let (record, hearing) = (turn.record, turn.record.hearing)
    self.init(
      nummer: record.number, op: turn.at, gezegd: hearing.reply, stilte: hearing.isSilence ? true : nil,
      handelingen: hearing.actions.orNil, gehoord: hearing.findings.map(BundleFinding.init).orNil,
      onderwerpen: hearing.topics.map(BundleMention.init).orNil,
      personen: hearing.people.map(BundleMention.init).orNil,
      aan: hearing.addressees.orNil, oneens: record.contested.map(\.rawValue).orNil,
      paste: record.fitting.map(\.rawValue).orNil, scene: record.scene, reactie: record.reaction,
      antwoord: record.lines.map(BundleLine.init), sceneDaarna: record.sceneAfter, standen: record.levels,
      feiten: record.facts.orNil, kansen: record.opened.orNil, einde: record.ending)
  }
}

extension BundleFinding {
  init(_ finding: Finding) {
    self.init(
      kenmerk: finding.marker.rawValue, regel: finding.rule,
      woorden: finding.words.map { [$0.lowerBound, $0.upperBound] }, zin: finding.sentence,
      deelzin: finding.clause)
  }
}

extension BundleMention {
  init(_ mention: Mention) {
    self.init(
      id: mention.id, zin: mention.sentence, woorden: [mention.words.lowerBound, mention.words.upperBound])
  }
}

extension BundleAttempt {
  init(_ attempt: Attempt) {
    self.init(
      op: attempt.takenBack, beurten: attempt.turns.map(BundleTurn.init),
      aantekeningen: [BundleNote](of: attempt.notes))
  }
}

extension [BundleNote] {
  init?(of notes: [Note]) {
    let known = notes.compactMap(BundleNote.init)
    if known.isEmpty { return nil }
    self = known
  }
}

extension BundleNote {
  init?(_ note: Note) {
    guard let kind = BundleNoteKind(note.kind) else { return nil }
    let evaluation = kind == .evaluatie ? ClosingEvaluation(encoded: note.text) : nil
    if kind == .evaluatie, evaluation == nil { return nil }
    self.init(
      soort: kind, op: note.at, beurt: note.turn, tekst: kind == .evaluatie ? nil : note.text,
      evaluatie: evaluation.map(BundleEvaluation.init))
  }
}

extension BundleNoteKind {
  private static let kinds: [(BundleNoteKind, Note.Kind)] = [
    (.gedachte, .thought), (.hint, .hint), (.terugblik, .reflection), (.voornemen, .intention),
    (.gevraagd, .asked),
    (.vermijden, .avoided), (.geprobeerd, .whatIf), (.evaluatie, .evaluation), (.meenemen, .takeAway),
    (.vraag, .groupQuestion),
  ]

  init?(_ kind: Note.Kind) {
    guard let known = Self.kinds.first(where: { $0.1 == kind }) else { return nil }
    self = known.0
  }

  var note: Note.Kind { Self.kinds.first { $0.0 == self }?.1 ?? .reflection }
}

extension BundleEvaluation {
  init(_ evaluation: ClosingEvaluation) {
    self.init(
      cijfers: evaluation.lines.map {
        Line(vraag: $0.question.rawValue, zelf: $0.trainee, client: $0.client, woorden: $0.words)
      },
      gezegd: evaluation.response?.said, houding: evaluation.response?.stance.rawValue,
      antwoord: evaluation.response?.answer, geheel: evaluation.response?.whole)
  }
}

extension Array {
  fileprivate var orNil: Self? { isEmpty ? nil : self }
}
