import Foundation
import Markers

@testable import Reports
@testable import Scoring

enum StatementSample {
  /// - Parameter delay: seconds between the beginning and the first turn, beside the usual one.
  static func report(
    _ talk: SampleTalk, contents: ReportContents = [], ended: Bool = true, delay: Double = 0
  ) -> SessionReport {
    let start = Date(timeIntervalSince1970: 1_800_000_000)
    let moments = talk.turns.map { start.addingTimeInterval(Double($0.number) + 0.005 + delay) }
    return SessionReport(
      talk.appraisal, notes: TraineeNotes(),
      circumstances: SessionReport.Circumstances(
        registration: UUID(
          uuid: (
            0x3f, 0x25, 0x04, 0xe0, 0x4f, 0x89, 0x41, 0xd3, 0x9a, 0x0c, 0x03, 0x05, 0xe8, 0x2c, 0x33, 0x01
          )),
        started: start, ended: ended ? moments.last ?? start : nil, turns: moments, talk: 1, seed: 7,
        feedback: "direct", caseHash: "cafe", packHash: "beef"),
      pseudonym: pseudonym, contents: contents)
  }

  private static var pseudonym: Pseudonym {
    var generator = SystemRandomNumberGenerator()
    return Pseudonym(rawValue: "k4m2p") ?? Pseudonym.draw(using: &generator)
  }
}

extension SessionReport {
  func statements(withText: Bool = false) -> [Statement] {
    StatementWriter(self, withText: withText).statements
  }
}
