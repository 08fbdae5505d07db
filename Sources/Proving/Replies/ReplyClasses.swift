package import Markers
package import Scenarios

/// Every kind of reply that a scenario can tell apart: marker by subject by addressee, actions, and
/// the mixtures in which a second sentence spoils or overtakes the first.
package struct ReplyClasses: Sendable {
  package private(set) var classes: [ReplyClass] = []
  /// The cues that each class makes heard.
  private(set) var heard: [Bits] = []
  /// Markers that no cue of the case tells apart, by the one that stands for them.
  let alike: [MarkerID: [MarkerID]]

  package init(of scenario: Scenario, markers: [Marker]) {
    let cues = scenario.cues
    alike = Self.groups(of: markers, cues)
    let leaders = markers.map(\.id).filter { alike[$0] != nil }
    let subjects = Self.subjects(of: scenario)
    var seen: Set<Bits> = []
    let silent = ReplyClass(sentences: [], addressee: nil, action: nil)
    let nothing = CueParts(of: silent.hearing, for: cues)

    func sentence(_ marker: MarkerID?, _ subject: String?) -> (ReplyClass.Sentence, CueParts) {
      let sentence = ReplyClass.Sentence(marker: marker, subject: subject)
      let reply = ReplyClass(sentences: [sentence], addressee: nil, action: nil)
      return (sentence, CueParts(of: reply.hearing, for: cues))
    }
    func note(_ sentences: [ReplyClass.Sentence], _ parts: CueParts, to: String? = nil, doing: String? = nil)
    {
      let bits = parts.heard
      guard seen.insert(bits).inserted else { return }
      classes.append(ReplyClass(sentences: sentences, addressee: to, action: doing))
      heard.append(bits)
    }

    note([], nothing)
    let plain = leaders.map { sentence($0, nil) }
    let about = subjects.map { sentence(nil, $0) }
    for (sentence, parts) in plain + about { note([sentence], parts) }
    let spoken = plain.filter { $0.0.marker != .silence }
    var both: [(ReplyClass.Sentence, CueParts)] = []
    for (first, _) in spoken { both += subjects.map { sentence(first.marker, $0) } }
    for (sentence, parts) in both { note([sentence], parts) }

    let singles = plain + about + both
    let room = scenario.people.count > 1 ? scenario.people.map(\.id) : []
    for person in room {
      let reply = ReplyClass(sentences: [], addressee: person, action: nil)
      Self.combine(singles, with: CueParts(of: reply.hearing, for: cues)) { note([$0], $1, to: person) }
    }
    for action in Self.actions(of: cues) {
      let reply = ReplyClass(sentences: [], addressee: nil, action: action)
      let parts = CueParts(of: reply.hearing, for: cues)
      note([], parts, doing: action)
      Self.combine(singles, with: parts) { note([$0], $1, doing: action) }
    }
    // A second sentence matters when it spoils a cue; what it adds is reached without the first.
    for (second, parts) in spoken where cues.contains(where: { $0.without.contains { $0 == second.marker } })
    {
      Self.combine(spoken + both, with: parts) { first, whole in
        if first.marker != second.marker { note([first, second], whole) }
      }
    }
    for (second, parts) in about where cues.contains(where: { $0.notAbout.contains { $0 == second.subject } })
    {
      Self.combine(both, with: parts) { first, whole in
        if first.subject != second.subject { note([first, second], whole) }
      }
    }
  }

  private static func combine(
    _ sentences: [(ReplyClass.Sentence, CueParts)], with parts: CueParts,
    _ use: (ReplyClass.Sentence, CueParts) -> Void
  ) {
    for (sentence, own) in sentences {
      var whole = own
      whole.add(parts)
      use(sentence, whole)
    }
  }

  private static func groups(of markers: [Marker], _ cues: [Cue]) -> [MarkerID: [MarkerID]] {
    struct Signature: Hashable {
      let family: Family
      let isSilence: Bool
      let named: [Bool]
    }
    let grouped = Dictionary(grouping: markers) { marker in
      Signature(
        family: marker.family, isSilence: marker.id == .silence,
        named: cues.flatMap { [$0.markers.contains(marker.id), $0.without.contains(marker.id)] })
    }
    return Dictionary(
      grouped.values.map { ($0[0].id, $0.map(\.id)) }, uniquingKeysWith: { first, _ in first })
  }

  /// One subject of each group that the cues treat alike.
  private static func subjects(of scenario: Scenario) -> [String] {
    var seen: Set<[Bool]> = []
    return (scenario.vocabulary.topics.map(\.id) + scenario.vocabulary.people.map(\.id)).filter { id in
      seen.insert(
        scenario.cues.flatMap {
          [$0.about.contains(id), $0.notAbout.contains(id), $0.words == id]
        }
      ).inserted
    }
  }

  private static func actions(of cues: [Cue]) -> [String] {
    var seen: Set<String> = []
    return cues.flatMap(\.does).map { String($0.filter { $0 != "*" }) }.filter { seen.insert($0).inserted }
  }
}
