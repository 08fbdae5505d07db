import Markers
import Scenarios

/// One quiet line that says what was heard: 'open vraag · over de buurman'.
struct HeardLine {
  let scenario: Scenario
  let pack: MarkerPack

  func text(_ hearing: Hearing) -> String {
    if hearing.isSilence { return "stilte" }
    let heard = markers(hearing)
    let about = subjects(hearing)
    if heard.isEmpty, about.isEmpty { return "niets bijzonders gehoord" }
    let subject = about.isEmpty ? [] : ["over " + about.formatted]
    return (heard + subject).joined(separator: " · ")
  }

  /// What was heard that counts, by name, each once.
  func markers(_ hearing: Hearing) -> [String] {
    var names: [String] = []
    for finding in hearing.findings {
      guard let marker = pack.marker(finding.marker), marker.family != .signaal else { continue }
      if !names.contains(marker.name) { names.append(marker.name) }
    }
    return names
  }

  private func subjects(_ hearing: Hearing) -> [String] {
    let people = hearing.people.compactMap { mention in
      scenario.network.first { $0.id == mention.id }?.name
    }
    let topics = hearing.topics.map(\.id).filter { id in
      scenario.vocabulary.topics.contains { $0.id == id } && !id.hasPrefix(Cue.wordsMark)
    }
    var seen: Set<String> = []
    return (people + topics.map { $0.replacing("-", with: " ") }).filter { seen.insert($0).inserted }
  }
}

extension [String] {
  fileprivate var formatted: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " en " + last
  }
}
