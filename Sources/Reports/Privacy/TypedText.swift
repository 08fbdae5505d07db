import Dialogue
package import Journal
import Markers
import Scoring

/// Where something was typed.
package enum TypedPlace: Sendable, Hashable {
  case reply(turn: Int)
  case takenBack(turn: Int)
  case note(Note.Kind, turn: Int?)
  /// What she said to the client's figures.
  case evaluation

  /// 'beurt 3', 'je gedachte bij beurt 3'.
  package var name: String {
    switch self {
    case .reply(let turn): "beurt \(turn)"
    case .takenBack(let turn): "beurt \(turn), teruggenomen"
    case .evaluation: "de evaluatie"
    case .note(.thought, let turn): "je gedachte\(Self.at(turn))"
    case .note(.whatIf, let turn): "wat je uitprobeerde\(Self.at(turn))"
    case .note(.groupQuestion, _): "je vraag aan de groep"
    case .note(.takeAway, _): "wat je meeneemt"
    case .note: "wat je vooraf schreef"
    }
  }

  private static func at(_ turn: Int?) -> String { turn.map { " bij beurt \($0)" } ?? "" }
}

extension StoredSession {
  /// The session with everything that was typed changed, and what points into the words going along.
  package func typedText(changed change: (String, TypedPlace) -> MaskedText) -> StoredSession {
    StoredSession(
      summary: summary, texts: texts, opening: opening,
      turns: turns.map { $0.changed { change($0, .reply(turn: $1)) } },
      notes: notes.compactMap { $0.changed(change) },
      attempts: attempts.map { attempt in
        Attempt(
          takenBack: attempt.takenBack,
          turns: attempt.turns.map { $0.changed { change($0, .takenBack(turn: $1)) } },
          notes: attempt.notes.compactMap { $0.changed(change) })
      },
      state: state)
  }

  /// Everything that was typed, in order.
  package var typedTexts: [(place: TypedPlace, text: String)] {
    var typed: [(place: TypedPlace, text: String)] = []
    _ = typedText { text, place in
      typed.append((place, text))
      return MaskedText(text)
    }
    return typed
  }
}

extension StoredTurn {
  fileprivate func changed(_ change: (String, Int) -> MaskedText) -> StoredTurn {
    StoredTurn(
      at: at, record: record.hearing(as: record.hearing.changed(change(record.hearing.reply, record.number))))
  }
}

extension TurnRecord {
  func hearing(as hearing: Hearing) -> TurnRecord {
    TurnRecord(
      number: number, hearing: hearing, scene: scene, reaction: reaction, lines: lines,
      sceneAfter: sceneAfter,
      levels: levels, facts: facts, opened: opened, fitting: fitting, ending: ending, contested: contested)
  }
}

extension Hearing {
  fileprivate func changed(_ changed: MaskedText) -> Hearing {
    guard changed.text != reply else { return self }
    func moved(_ mentions: [Mention]) -> [Mention] {
      mentions.map { Mention(id: $0.id, sentence: $0.sentence, words: changed.moved($0.words)) }
    }
    return Hearing(
      reply: changed.text,
      findings: findings.map {
        Finding(
          marker: $0.marker, rule: $0.rule, words: changed.moved($0.words), sentence: $0.sentence,
          clause: $0.clause)
      },
      topics: moved(topics), people: moved(people), addressees: addressees,
      actions: placedActions.map { action, range in
        range.map { changed.words(of: $0) } ?? String(repeating: "…", count: action.isEmpty ? 0 : 1)
      },
      isSilence: isSilence)
  }

  /// What she did, with where it stands in the reply.
  private var placedActions: [(action: String, range: Range<Int>?)] {
    let bytes = Array(reply.utf8)
    var from = 0
    return actions.map { action in
      let wanted = Array(action.utf8)
      let starts = stride(from: from, through: bytes.count - wanted.count, by: 1)
      guard !wanted.isEmpty,
        let start = starts.first(where: { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) })
      else { return (action, nil) }
      from = start + wanted.count
      return (action, start..<from)
    }
  }
}

extension MaskedText {
  fileprivate func words(of range: Range<Int>) -> String {
    let moved = moved(range)
    return String(decoding: Array(text.utf8)[moved.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
  }
}

extension Note {
  /// Nil when it is kept in a form of which nobody knows what was typed in it.
  fileprivate func changed(_ change: (String, TypedPlace) -> MaskedText) -> Note? {
    switch kind {
    case .hint: self
    case .evaluation:
      ClosingEvaluation(encoded: text).flatMap { evaluation in
        (try? evaluation.answer(changed: { change($0, .evaluation).text }).encoded()).map(replaced)
      }
    default: replaced(by: change(text, .note(kind, turn: turn)).text)
    }
  }

  private func replaced(by text: String) -> Note { Note(kind: kind, text: text, turn: turn, at: at) }
}

extension ClosingEvaluation {
  fileprivate func answer(changed change: (String) -> String) -> ClosingEvaluation {
    ClosingEvaluation(
      lines: lines,
      response: response.map {
        Response(said: change($0.said), stance: $0.stance, answer: $0.answer, whole: $0.whole)
      })
  }
}
