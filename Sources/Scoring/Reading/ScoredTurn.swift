package import Dialogue
package import Markers
import Scenarios

/// A turn as the score reads it: what counts, what was set aside, and the side it has.
package struct ScoredTurn: Sendable, Hashable {
  package let record: TurnRecord
  /// Findings that count: nothing contested.
  package let findings: [Finding]
  /// Markers that were heard and that the trainee contested.
  package let contested: [MarkerID]
  /// Steering that was heard and that fitted the moment.
  package let fitted: [MarkerID]
  package let side: Side

  package var number: Int { record.number }
  package var reply: String { record.hearing.reply }
  /// Never quoted, whatever was made of it and whether or not it was contested.
  package var isPrivate: Bool { record.hearing.markers.contains(Codebook.ownDanger) }
  package var isSilence: Bool { record.hearing.isSilence }
  package var markers: Set<MarkerID> { Set(findings.map(\.marker)) }

  package func has(_ marker: MarkerID) -> Bool { findings.contains { $0.marker == marker } }
  package func has(anyOf markers: Set<MarkerID>) -> Bool {
    findings.contains { markers.contains($0.marker) }
  }

  /// The hearing as it counts.
  var hearing: Hearing {
    let heard = record.hearing
    return Hearing(
      reply: heard.reply, findings: findings, topics: heard.topics, people: heard.people,
      addressees: heard.addressees, actions: heard.actions, isSilence: heard.isSilence)
  }

  package init(_ record: TurnRecord, guide: MarkerGuide) {
    self.record = record
    let refused = Set(record.contested)
    findings = record.hearing.findings.filter { !refused.contains($0.marker) }
    contested = record.hearing.findings.map(\.marker).distinct.filter(refused.contains)
    let allowed = Set(record.fitting)
    fitted = findings.map(\.marker).distinct.filter {
      allowed.contains($0) && guide.family(of: $0) == .sturen
    }
    side = SideRule(guide: guide).side(of: findings.filter { !allowed.contains($0.marker) })
  }
}
