import Foundation
import Scenarios

/// Fills in the shipped beginning of a case.
///
/// In the template `«name»` is a place to fill in, a line after `#§part` is there only with that part,
/// and `#§+place` is where reactions of a transcript come.
struct StarterTemplate {
  let text: String
  /// Where the schema of the language is, by which an editor completes and explains.
  let schema: String

  func filled(_ answers: StarterAnswers, name: CaseName, talk: TranscriptPart? = nil) -> String {
    let core = coreWords(answers)
    let values = values(answers, name: name, core: core)
    let parts: Set<String> = Set([core.isEmpty ? nil : "kern", talk.map { _ in "uit" }].compactMap { $0 })
    var rows: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("#§") else {
        rows.append(fill(String(line), values))
        continue
      }
      let mark = line.dropFirst(2).prefix { $0 != " " }
      if mark.hasPrefix("+") {
        rows += talk?.rows[String(mark.dropFirst())] ?? []
      } else if parts.contains(String(mark)) {
        let rest = String(line.dropFirst(3 + mark.count))
        rows.append(fill(mark == "uit" ? "# " + rest : rest, values))
      }
    }
    return rows.joined(separator: "\n")
  }

  private func values(_ answers: StarterAnswers, name: CaseName, core: [String]) -> [String: String] {
    let markers = PitfallMarkers.markers(for: answers.pitfalls)
    var values = [
      "schema": schema, "id": name.text, "bestand": name.file, "client": answers.clientID,
      "naam": answers.client.asStarterName, "geslacht": answers.gender, "rol": answers.role.asStarterText,
      "titel": (answers.title.isEmpty ? "\(answers.client): een begin" : answers.title).asStarterText,
      "kernzin": answers.core.asStarterText, "verborgen": answers.hidden.asStarterText,
      "kernwoorden": core.map { "\"\($0)*\"" }.joined(separator: ", "),
    ]
    for (index, signal) in answers.signals.enumerated() { values["signaal\(index + 1)"] = signal.asShownText }
    for (index, ending) in answers.endings.enumerated() { values["einde\(index + 1)"] = ending.asStarterText }
    for (index, pitfall) in answers.pitfalls.enumerated() {
      values["valkuil\(index + 1)"] = pitfall.asStarterText
      values["markers\(index + 1)"] = markers[index].joined(separator: ", ")
    }
    return values
  }

  private func fill(_ line: String, _ values: [String: String]) -> String {
    values.reduce(line) { $0.replacing("«\($1.key)»", with: $1.value) }
  }

  /// Words by which a reply can be heard to touch what it is about.
  private func coreWords(_ answers: StarterAnswers) -> [String] {
    let standard = StarterAnswers()
    let own = [(answers.core, standard.core), (answers.hidden, standard.hidden)].filter { $0 != $1 }.map(\.0)
    let words = own.joined(separator: " ").lowercased()
      .parts(keeping: \.isWordLetter).map(String.init)
      .filter { $0.count >= 6 && !Self.common.contains($0) && $0 != answers.client.lowercased() }
    return Array(words.distinct.prefix(6))
  }

  private static let common: Set<String> = [
    "eigenlijk", "gewoon", "altijd", "iemand", "niemand", "misschien", "waarom", "zonder", "steeds", "alleen",
    "mezelf", "daarvan", "daarom", "dingen", "weleens", "helemaal", "natuurlijk", "allemaal", "anders",
    "gezegd", "zeggen", "moeten", "kunnen", "willen", "worden", "hebben", "vinden", "blijft", "blijven",
  ]
}
