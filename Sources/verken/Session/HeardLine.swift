import Markers
import Scenarios
import Scoring

/// One quiet line that says what was heard: 'open vraag · tegen vader · over de buurman'.
struct HeardLine {
  let scenario: Scenario
  let pack: MarkerPack

  func text(_ hearing: Hearing) -> String {
    if hearing.isSilence { return "stilte" }
    let topics = topics(hearing)
    let addressed = topics.filter { $0.hasPrefix(Self.addressing) }
    let about = (people(hearing) + topics.filter { !$0.hasPrefix(Self.addressing) }).distinct
    let parts =
      markers(hearing)
      + [Dutch.list(addressed), about.isEmpty ? "" : "over " + Dutch.list(about)]
      .filter { !$0.isEmpty }
    return parts.isEmpty ? "niets bijzonders gehoord" : parts.joined(separator: " · ")
  }

  /// What was heard that counts, by name, each once.
  func markers(_ hearing: Hearing) -> [String] {
    hearing.findings.compactMap { pack.marker($0.marker) }.filter { $0.family != .signaal }.map(\.name)
      .distinct
  }

  private func people(_ hearing: Hearing) -> [String] {
    hearing.people.compactMap { mention in scenario.network.first { $0.id == mention.id }?.name }
  }

  private func topics(_ hearing: Hearing) -> [String] {
    let known = hearing.topics.map(\.id).filter { id in
      scenario.vocabulary.topics.contains { $0.id == id } && !id.hasPrefix(Cue.wordsMark)
    }
    return known.map { $0.replacing("-", with: " ") }.distinct
  }

  /// How topics begin that say to whom somebody speaks.
  private static let addressing = "tegen "
}
