import Dialogue
import Markers
import Scenarios

/// How a conversation is spoken about: who the client is, and how turns are quoted.
struct Wording {
  let appraisal: Appraisal

  /// As it stands within a sentence.
  var client: String { appraisal.scenario.client.inSentence }

  /// As it begins one.
  var clientFirst: String { appraisal.scenario.client.label }

  func name(of speaker: String) -> String {
    Dutch.capitalised(appraisal.scenario.name(ofSpeaker: speaker))
  }

  func exchange(_ moment: Moment, remark: String) -> Debrief.Block {
    .exchange(
      Debrief.Exchange(
        turn: moment.number, said: said(moment.turn), heard: heard(in: moment.turn),
        answer: answer(to: moment.turn),
        remark: remark))
  }

  func answer(to turn: ScoredTurn) -> [Debrief.Line] {
    turn.record.lines.map { Debrief.Line(name: name(of: $0.speaker), words: $0.text) }
  }

  func move(in turn: ScoredTurn) -> MoveWords {
    MoveWords.of(turn, by: turn.closingMove(by: appraisal.guide), client: client)
  }

  /// What she said; absent when she was silent. Words about herself in danger are not repeated.
  func said(_ turn: ScoredTurn) -> String? {
    if turn.isPrivate { return "(dit blijft bij jou)" }
    return turn.reply.contains { !$0.isWhitespace } ? Dutch.shortened(turn.reply) : nil
  }

  func quote(_ turn: ScoredTurn) -> String {
    turn.isPrivate ? "(dit blijft bij jou)" : said(turn).map { Dutch.quoted($0) } ?? "(je was stil)"
  }

  func heard(in turn: ScoredTurn) -> [String] {
    turn.moves(by: appraisal.guide).map { PlainNames.name(of: $0, by: appraisal.guide) }.distinct
  }

  /// 'Vertrouwen ging van 3 naar 4 en spanning van 5 naar 4.'
  func changes(_ shift: Shift) -> String? {
    guard !shift.changes.isEmpty else { return nil }
    let parts = shift.changes.enumerated().map { index, change in
      let whose = change.person == client ? "" : " van \(change.person)"
      let went = index == 0 ? " ging" : ""
      return "\(change.level)\(whose)\(went) van \(change.before) naar \(change.after)"
    }
    return Dutch.capitalised(Dutch.list(parts)) + "."
  }

  func figure(_ name: String, _ tally: TurnCount, note: String? = nil) -> Debrief.Block {
    .figure(
      Debrief.FigureLine(name: name, value: String(tally.count), note: note, turns: tally.turns))
  }
}
