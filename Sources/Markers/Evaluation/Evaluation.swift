/// How well the rules hear, against labelled replies.
package struct Evaluation: Sendable {
  /// The families that are scored.
  package static let families: [Family] = [.verkennen, .sturen, .metacommunicatie, .bouwstenen]

  /// The markers that are judged: all but the signals.
  package let judged: [Marker]
  package let comparisons: [Comparison]

  /// - Parameter progress: told how many replies were heard.
  package init(
    pack: MarkerPack, replies: [LabelledReply], vocabulary: Vocabulary = Vocabulary(),
    progress: (Int) -> Void = { _ in }
  ) {
    let judged = pack.markers.filter { $0.family != .signaal }
    let listener = pack.listener(for: vocabulary)
    self.judged = judged
    var comparisons: [Comparison] = []
    for reply in replies {
      comparisons.append(
        Self.compare(reply, listener.listen(to: reply.reply, after: reply.context), judged))
      progress(comparisons.count)
    }
    self.comparisons = comparisons
  }

  private static func compare(
    _ reply: LabelledReply, _ hearing: Hearing, _ judged: [Marker]
  ) -> Comparison {
    let heard = Set(hearing.findings.map(\.marker.rawValue))
    let labels = Set(reply.labels)
    let optional = Set(reply.optional).subtracting(labels)
    return Comparison(
      reply: reply, hearing: hearing,
      byMarker: judged.map { optional.contains($0.id.rawValue) ? nil : heard.contains($0.id.rawValue) },
      labelled: judged.map { labels.contains($0.id.rawValue) },
      byFamily: families.map { family in
        let members = judged.filter { $0.family == family }.map(\.id.rawValue)
        let isLabelled = members.contains(where: labels.contains)
        if !isLabelled, members.contains(where: optional.contains) { return nil }
        return (members.contains(where: heard.contains), isLabelled)
      })
  }

  // MARK: Figures

  package func tally(of marker: Int) -> Tally {
    var tally = Tally()
    for comparison in comparisons {
      guard let heard = comparison.byMarker[marker] else { continue }
      tally.count(heard: heard, labelled: comparison.labelled[marker])
    }
    return tally
  }

  package func tally(of family: Family) -> Tally {
    var tally = Tally()
    guard let number = Self.families.firstIndex(of: family) else { return tally }
    for comparison in comparisons {
      guard let judgement = comparison.byFamily[number] else { continue }
      tally.count(heard: judgement.heard, labelled: judgement.labelled)
    }
    return tally
  }

  /// All judgements together.
  package var micro: Tally {
    judged.indices.reduce(into: Tally()) { $0.add(tally(of: $1)) }
  }

  /// The mean F1 of the markers that were labelled at least once.
  package var macroF1: Double? {
    let scores = judged.indices.map(tally(of:)).filter { $0.support > 0 }.map { $0.f1 ?? 0 }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }

  /// Replies on which the rules and the readers differ about a marker.
  package func mistakes(_ id: MarkerID) -> (missed: [Comparison], falseAlarms: [Comparison]) {
    guard let number = judged.firstIndex(where: { $0.id == id }) else { return ([], []) }
    var missed: [Comparison] = []
    var falseAlarms: [Comparison] = []
    for comparison in comparisons {
      guard let heard = comparison.byMarker[number], heard != comparison.labelled[number] else { continue }
      if heard { falseAlarms.append(comparison) } else { missed.append(comparison) }
    }
    return (missed, falseAlarms)
  }
}
