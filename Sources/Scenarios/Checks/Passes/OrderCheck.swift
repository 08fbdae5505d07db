import Diagnostics
import Markers

/// What a reaction takes from those below it, as far as the reactions alone can tell.
enum OrderCheck {
  static func shadowed(_ checked: CheckedCase) -> [Diagnostic] {
    var widest: [Int: Int?] = [:]
    for scene in checked.scenario.scenes {
      for (position, reaction) in scene.order.enumerated()
      where checked.scenario.reactions[reaction].position != nil {
        if let known = widest[reaction], known == nil { continue }
        widest[reaction] = scene.order[..<position].first { covers($0, reaction, checked) }
      }
    }
    return widest.sorted { $0.key < $1.key }.compactMap { reaction, above in
      guard let above, let place = checked.scenario.reactions[reaction].position else { return nil }
      return Diagnostic(
        .shadowed, "De reactie '\(checked.scenario.reactions[reaction].id)' komt nooit aan de beurt.",
        at: place, advice: "'\(checked.scenario.reactions[above].id)' staat erboven en past altijd ook.")
    }
  }

  /// Whether the first fits whenever the second does.
  private static func covers(_ wide: Int, _ narrow: Int, _ checked: CheckedCase) -> Bool {
    let (upper, lower) = (checked.scenario.reactions[wide], checked.scenario.reactions[narrow])
    if let cue = upper.cue {
      guard let other = lower.cue,
        cue == other || checked.scenario.cues[cue].covers(checked.scenario.cues[other])
      else { return false }
    }
    return checked.space.implies(lower.condition, upper.condition)
  }

  /// Only where a scene answers steering in general: whether steering about one subject may pass in a
  /// mixed reply is for the author to weigh, and for the proof to show.
  static func swallowed(_ checked: CheckedCase) -> [Diagnostic] {
    var findings: [Int: Diagnostic] = [:]
    for scene in checked.scenario.scenes {
      for (position, upper) in zip(scene.own, scene.order[scene.own]) where findings[upper] == nil {
        guard let place = checked.scenario.reactions[upper].position, checked.welcomes(upper) else {
          continue
        }
        let below = scene.order[(position + 1)..<max(position + 1, scene.own.upperBound)]
        guard let lower = below.first(where: { takes(upper, from: $0, in: scene, checked) }) else { continue }
        findings[upper] = Diagnostic(
          .passesAsExploring,
          "Een antwoord dat ook stuurt, telt bij '\(checked.scenario.reactions[upper].id)' als verkennen.",
          at: place,
          advice:
            "'\(checked.scenario.reactions[lower].id)' staat eronder; zet die erboven of gebruik 'zonder: sturen'."
        )
      }
    }
    return findings.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether the lower one answers steering, and a reply with the markers of both goes to the upper one.
  private static func takes(_ upper: Int, from lower: Int, in scene: Scene, _ checked: CheckedCase) -> Bool {
    let reactions = checked.scenario.reactions
    guard checked.punishes(lower),
      checked.space.canMeet(reactions[upper].condition, reactions[lower].condition),
      let first = reactions[upper].cue.map({ checked.scenario.cues[$0] }),
      let second = reactions[lower].cue.map({ checked.scenario.cues[$0] }),
      [first, second].allSatisfy({ $0.does.isEmpty && $0.addressed.isEmpty }),
      second.subject == nil, first.words == nil, checked.steering.isDisjoint(with: first.without)
    else { return false }
    let explore = first.markers.first { checked.exploring.contains($0) }
    for steer in second.markers where checked.steering.contains(steer) {
      guard let explore else { return false }
      let mixed = Hearing.mixed((explore, first.subject), (steer, second.subject))
      let taken = scene.order.first { candidate in
        let reaction = reactions[candidate]
        return checked.space.implies(reactions[upper].condition, reaction.condition)
          && reaction.cue.map { checked.scenario.cues[$0].fits(mixed) } ?? true
      }
      if taken == upper { return true }
    }
    return false
  }
}

extension Cue {
  /// Whether every reply that the other fits, fits this one.
  fileprivate func covers(_ other: Cue) -> Bool {
    func takesAll(_ mine: [String], _ theirs: [String]) -> Bool {
      mine.isEmpty || (!theirs.isEmpty && Set(theirs).isSubset(of: mine))
    }
    return takesAll(markers.map(\.rawValue), other.markers.map(\.rawValue))
      && takesAll(about, other.about) && takesAll(does, other.does)
      && takesAll(addressed, other.addressed) && takesAll(ownWords, other.ownWords)
      && Set(without).isSubset(of: other.without) && Set(notAbout).isSubset(of: other.notAbout)
  }

  fileprivate var subject: String? { about.first ?? words }
}

extension Hearing {
  fileprivate static func mixed(_ parts: (marker: MarkerID, subject: String?)...) -> Hearing {
    Hearing(
      reply: "",
      findings: parts.enumerated().map { index, part in
        Finding(marker: part.marker, rule: "", words: [], sentence: index, clause: index)
      },
      topics: parts.enumerated().compactMap { index, part in
        part.subject.map { Mention(id: $0, sentence: index, words: 0..<0) }
      })
  }
}

extension CheckedCase {
  fileprivate func welcomes(_ reaction: Int) -> Bool {
    let markers = markers(of: reaction)
    return !markers.isDisjoint(with: exploring) && markers.isDisjoint(with: steering)
      && scenario.trustStep(of: reaction) > 0
  }

  fileprivate func punishes(_ reaction: Int) -> Bool {
    !markers(of: reaction).isDisjoint(with: steering) && scenario.trustStep(of: reaction) < 0
  }

  func markers(of reaction: Int) -> Set<MarkerID> {
    Set(scenario.reactions[reaction].cue.map { scenario.cues[$0].markers } ?? [])
  }
}
