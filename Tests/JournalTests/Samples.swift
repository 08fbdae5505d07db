import Dialogue
import Foundation
import Markers

@testable import Journal

/// A directory of its own for one test, gone when the test is over.
final class Desk {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory
      .appending(path: "journal-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  var data: URL { directory.appending(path: "data/verken", directoryHint: .isDirectory) }
  var file: URL { data.appending(path: "verken.sqlite", directoryHint: .notDirectory) }

  func journal(patience: Double = 5) throws -> Journal { try Journal(directory: data, patience: patience) }

  /// All bytes of all files in the journal's directory. Read through a handle, since
  /// `Data(contentsOf:)` leaks its buffer on an empty file, such as a log that was just emptied.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: data.path).sorted().reduce(into: Data()) {
      all, name in
      let file = try FileHandle(forReadingFrom: data.appending(path: name))
      all += try file.readToEnd() ?? Data()
      try file.close()
    }
  }
}

enum Sample {
  static func moment(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }

  static func session(
    scenario: String = "karim", title: String = "Karim", state: String = "state 0",
    texts: [String: String] = ["casus": "scenario: karim", "pakket": "regels: []"]
  ) -> NewSession {
    NewSession(
      header: SessionHeader(scenario: scenario, title: title, seed: .max, feedback: "afbouwend"),
      opening: [SpokenLine(id: "begin", speaker: "karim", text: "(kijkt weg) Ga zitten.")],
      state: Data(state.utf8), texts: texts)
  }

  static func turn(_ number: Int, _ reply: String? = nil, ending: String? = nil) -> TurnRecord {
    let reply = reply ?? "zin \(number)"
    return TurnRecord(
      number: number,
      hearing: Hearing(
        reply: reply,
        findings: [
          Finding(
            marker: "open-vraag", rule: "open-vraag/hoe", words: [0..<3, 4..<reply.utf8.count + 4],
            sentence: 0,
            clause: 0)
        ],
        topics: [Mention(id: "buurman", sentence: 0, words: 0..<3)]),
      scene: "keuken", reaction: "keuken/open",
      lines: [
        SpokenLine(id: "keuken-\(number)", speaker: "karim", text: "Antwoord \(number).")
      ],
      sceneAfter: "keuken", levels: ["karim.vertrouwen": number], facts: ["tattoo"], opened: ["deurknop"],
      fitting: ["uitleg"], ending: ending)
  }

  static func state(_ number: Int) -> Data { Data("state \(number)".utf8) }
}

extension Journal {
  /// Keeps plain turns from `first` to `last`.
  func appendTurns(_ numbers: ClosedRange<Int>, to session: SessionID, prefix: String = "zin") throws {
    for number in numbers {
      try append(
        Sample.turn(number, "\(prefix) \(number)"), state: Sample.state(number), to: session,
        at: Sample.moment(Double(number)))
    }
  }
}

extension StoredSession {
  var replies: [String] { records.map(\.hearing.reply) }
}
