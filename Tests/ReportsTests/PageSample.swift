import Foundation
import Scoring

@testable import Reports

extension SessionReport {
  /// A report of a talk, with circumstances that do not matter.
  init(
    _ appraisal: Appraisal, notes: TraineeNotes = TraineeNotes(), name: String = "abcde",
    contents: ReportContents = [.scores, .thoughts, .reflections], fragment: ClosedRange<Int>? = nil
  ) {
    let began = Date(timeIntervalSince1970: 1_790_000_000)
    self.init(
      appraisal, notes: notes,
      circumstances: Circumstances(
        registration: UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)), started: began,
        ended: nil,
        turns: appraisal.turns.map { began + TimeInterval($0.number) }, talk: 1, seed: 1,
        feedback: "achteraf",
        caseHash: "c", packHash: "p"),
      pseudonym: Pseudonym(rawValue: name) ?? .stand, contents: contents, fragment: fragment)
  }

  func page(_ others: SessionReport...) throws -> String {
    try IntervisionPage.html(
      [self] + others, made: Date(timeIntervalSince1970: 1_795_000_000), zone: .gmt)
  }
}

extension Pseudonym {
  static let stand: Pseudonym = {
    var generator = SystemRandomNumberGenerator()
    return .draw(using: &generator)
  }()
}

/// A talk with something of everything that a page can show.
enum PageSample {
  static let everything: ReportContents = [.scores, .thoughts, .reflections]

  static func report(_ contents: ReportContents = everything, text: String = "tekst") -> SessionReport {
    var talk = SampleTalk(SampleCase.scenario(secondPerson: true), opened: ["deurklink"])
    talk.says("Ik zie je jas \(text)", ["meta-verkennen"], answer: "(kijkt op) Ja.", trust: 2)
    talk.says("Wat wil je zus? \(text)", ["open-vraag", "regie"], tension: -1, uncovers: ["zus"])
    talk.says("Je moet haar bellen \(text)", ["druk", "advies"], tension: 2, contested: ["advies"])
    talk.says("Mwah \(text)")
    talk.says("")
    talk.says("Hoe is dat? \(text)", ["open-vraag"], trust: 1, opens: ["deurklink"], ending: "stap")
    return SessionReport(talk.appraisal, notes: notes(text, in: talk), contents: contents)
  }

  private static func notes(_ text: String, in talk: SampleTalk) -> TraineeNotes {
    TraineeNotes(
      lookingBack: ["vorige keer \(text)"], asked: "vroeg \(text)", intention: "voornemen \(text)",
      avoided: "vermijden \(text)", thoughts: [.init(turn: 2, text: "gedachte \(text)")],
      tried: [.init(turn: 3, text: "overweging \(text)")],
      evaluation: ClosingEvaluation(
        lines: [
          .init(question: .contact, trainee: 7, client: 5, words: "Ging wel. \(text)"),
          .init(question: .whole, trainee: nil, client: 6, words: "Mwah."),
        ],
        response: .init(said: "Dank je \(text)", stance: .open, answer: "Graag \(text)", whole: 7)),
      takeAway: "les \(text)", groupQuestion: "vraag \(text)",
      takenBack: [Array(talk.turns.dropFirst(2).prefix(1))])
  }
}
