import Foundation
import Proving
import Scenarios

/// A case to begin with that is known to work: what does not hold with these answers is left out.
struct Starter {
  let text: String
  let scenario: Scenario
  /// Proofs that did not hold with these words.
  let droppedProofs: [String]

  /// - Parameter folder: where it will stand.
  init(
    _ template: StarterTemplate, _ answers: StarterAnswers, name: CaseName, talk: TranscriptPart?,
    beside folder: URL
  ) throws {
    var text = template.filled(answers, name: name, talk: talk)
    var dropped: [String] = []
    while true {
      let opened = try OpenCase(.init(file: name.file, data: Data(text.utf8)), beside: folder)
      let failing = ProvenCase(opened).runs.first { !$0.holds }
      guard let failing, text.contains("- naam: \(failing.proof.name)") else {
        self.text = text
        scenario = opened.scenario
        droppedProofs = dropped
        return
      }
      text = Self.without(proof: failing.proof.name, text)
      dropped.append(failing.proof.name)
    }
  }

  private static func without(proof name: String, _ text: String) -> String {
    var isInside = false
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).filter { row in
      if row.hasPrefix("  - naam: ") { isInside = row == "  - naam: \(name)" }
      return !isInside
    }
    let kept = rows.joined(separator: "\n")
    return kept.contains("\n  - naam: ") ? kept : kept.replacing("\nproeven:", with: "\nproeven: []")
  }
}
