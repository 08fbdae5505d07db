import Dialogue
import Markers
import Scenarios
import Scoring

/// What a reply was an answer to, what it was, and what was heard in it.
///
/// Of a reply in which the trainee may have spoken about herself in danger, nothing goes along but that
/// there was one; nor of what was said to it.
struct AnsweredTurn {
  private let turn: ScoredTurn
  private let writer: StatementWriter

  init(_ turn: ScoredTurn, in writer: StatementWriter) {
    self.turn = turn
    self.writer = writer
  }

  var object: Statement.Activity {
    let id = writer.appraisal.scenario.about.id
    // One activity has one interaction type, so a long answer is to another activity.
    let long = isLong ? "/lang" : ""
    let prompt = prompt
    let said = prompt.map(\.text).joined(separator: " ")
    let name =
      prompt.last.map { XAPIName.line($0.id, of: id) } ?? XAPIName.scene(turn.record.scene, of: id)
    return Statement.Activity(
      id: name + long,
      definition: Statement.Definition(
        description: said.isEmpty ? nil : ["nl": said],
        type: XAPIName.interaction, interactionType: isLong ? "long-fill-in" : "fill-in"))
  }

  var result: Statement.Result? {
    guard !turn.isPrivate else { return nil }
    var extensions: [String: ExtensionValue] = [:]
    if !findings.isEmpty { extensions[XAPIName.extension("markers")] = .list(findings) }
    if turn.isSilence { extensions[XAPIName.extension("stilte")] = .yes }
    if writer.hasScores {
      extensions[XAPIName.extension("kant")] = .text(turn.side.name)
      extensions[XAPIName.extension("toestand")] = .object(
        turn.record.levels.mapValues(ExtensionValue.number))
    }
    let response = writer.hasText && !turn.reply.isEmpty ? turn.reply : nil
    guard response != nil || !extensions.isEmpty else { return nil }
    return Statement.Result(response: response, extensions: extensions.isEmpty ? nil : extensions)
  }

  /// Where in the case it was said, and the reaction that was taken.
  var place: [String: ExtensionValue] {
    var place: [String: ExtensionValue] = [
      XAPIName.extension("beurt"): .number(turn.number),
      XAPIName.extension("scene"): .text(turn.record.scene),
    ]
    if !turn.isPrivate { place[XAPIName.extension("reactie")] = .text(turn.record.reaction) }
    return place
  }

  /// SCORM, from which the interaction types come, calls an answer long from here.
  private static let longest = 250

  private var isLong: Bool { !turn.isPrivate && turn.reply.unicodeScalars.count > Self.longest }

  private var prompt: [SpokenLine] {
    let turns = writer.appraisal.turns
    guard let before = turns.last(where: { $0.number < turn.number }) else {
      return writer.appraisal.opening.lines
    }
    return before.isPrivate ? [] : before.record.lines
  }

  private var findings: [ExtensionValue] {
    turn.record.hearing.findings.map { finding in
      var fields: [String: ExtensionValue] = [
        "marker": .text(XAPIName.marker(finding.marker)), "regel": .text(XAPIName.rule(finding.rule)),
      ]
      if let family = writer.appraisal.guide.family(of: finding.marker) {
        fields["familie"] = .text(family.rawValue)
      }
      if turn.record.contested.contains(finding.marker) { fields["oneens"] = .yes }
      if turn.fitted.contains(finding.marker) { fields["passend"] = .yes }
      if writer.hasText { fields["woorden"] = .text(finding.text(in: turn.reply)) }
      return .object(fields)
    }
  }
}

extension Side {
  fileprivate var name: String {
    switch self {
    case .exploring: "verkennend"
    case .steering: "sturend"
    case .mixed(endsIn: .opening): "gemengd-open"
    case .mixed(endsIn: .steering): "gemengd-sturend"
    case .contact: "over-het-contact"
    case .neutral: "neutraal"
    }
  }
}
