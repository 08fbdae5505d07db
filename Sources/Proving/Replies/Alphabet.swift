package import Markers
package import Scenarios

/// What a reply can be made of, as far as a scenario tells it apart.
package struct Alphabet: Sendable {
  /// One marker of each group that the cues treat alike.
  let markers: [MarkerID]
  /// One subject of each group that the cues treat alike.
  let subjects: [String]
  /// Markers that no cue tells apart, by the one that stands for them.
  package let alike: [MarkerID: [MarkerID]]
  /// Whether every reply has one of the markers.
  let isMarked: Bool
  private let leaders: [MarkerID: MarkerID]
  private let subjectLeaders: [String: String]

  package init(of scenario: Scenario, markers: [Marker]) {
    let cues = scenario.cues
    let grouped = Dictionary(grouping: markers) { marker in
      MarkerSignature(
        family: marker.family, isSilence: marker.id == .silence,
        named: cues.flatMap { [$0.markers.contains(marker.id), $0.without.contains(marker.id)] })
    }
    alike = Dictionary(
      grouped.values.map { ($0[0].id, $0.map(\.id)) }, uniquingKeysWith: { first, _ in first })
    leaders = Dictionary(
      alike.flatMap { leader, members in members.map { ($0, leader) } },
      uniquingKeysWith: { first, _ in first })
    self.markers = alike.keys.sorted()
    let ids = scenario.vocabulary.topics.map(\.id) + scenario.vocabulary.people.map(\.id)
    var seen: [[Bool]: String] = [:]
    var subjectLeaders: [String: String] = [:]
    for id in ids {
      let signature = cues.flatMap { [$0.about.contains(id), $0.notAbout.contains(id), $0.words == id] }
      subjectLeaders[id] = seen[signature] ?? id
      if seen[signature] == nil { seen[signature] = id }
    }
    self.subjectLeaders = subjectLeaders
    subjects = ids.filter { subjectLeaders[$0] == $0 }
    isMarked = false
  }

  private init(_ all: Alphabet, among chosen: (MarkerID) -> Bool) {
    markers = all.markers.filter(chosen)
    subjects = all.subjects
    alike = all.alike
    leaders = all.leaders
    subjectLeaders = all.subjectLeaders
    isMarked = true
  }

  /// Replies that have markers, and none but these.
  func with(only chosen: (MarkerID) -> Bool) -> Alphabet { Alphabet(self, among: chosen) }

  /// The markers that stand for these.
  func leaders(of markers: [MarkerID]) -> [MarkerID] {
    markers.map { leaders[$0] ?? $0 }.filter(self.markers.contains).distinct
  }

  /// The subjects that stand for these.
  func leaders(of subjects: [String]) -> [String] {
    subjects.map { subjectLeaders[$0] ?? $0 }.distinct
  }
}

private struct MarkerSignature: Hashable {
  let family: Family
  let isSilence: Bool
  let named: [Bool]
}
