import Dialogue
import Markers
import Proving
import Scenarios

/// A scripted trainee on the screen: whether all held, and where the conversation went another way.
struct ProofReport {
  let words: AuthorWords
  let printer: Printer
  /// Each conversation in full, not just those that fail.
  let showsTalks: Bool

  func show(_ run: ProofRun) {
    let result = run.holds ? "klopt" : "klopt niet"
    let turns = run.turns.count == 1 ? "1 beurt" : "\(run.turns.count) beurten"
    printer.item(StyledText("\(run.proof.name): \(result), \(turns)", run.holds ? .good : .warn))
    for failure in run.failures { printer.note(text(failure)) }
    if let parting = run.parting(in: words.scenario) { show(parting, run) }
    if showsTalks { showTalk(run) }
  }

  private func show(_ parting: ProofRun.Parting, _ run: ProofRun) {
    let turn = run.turns[parting.turn - 1]
    let said = turn.hearing.reply.isEmpty ? "(stilte)" : "'\(turn.hearing.reply)'"
    let isShort = if case .outOfReplies = parting.cause { true } else { false }
    printer.note(
      "\(isShort ? "Hier hield het op" : "Hier liep het anders"): beurt \(turn.number), in '\(turn.scene)', op \(said). Gehoord: \(words.heard(turn.hearing)). Reactie: \(words.reaction(named: turn.reaction))."
    )
    for line in turn.lines {
      printer.say(speaker: words.scenario.name(ofSpeaker: line.speaker), text: line.text)
    }
    for note in PartingWords(words: words, run: run, turn: turn).notes(parting) { printer.note(note) }
  }

  private func showTalk(_ run: ProofRun) {
    for line in run.opening {
      printer.say(speaker: words.scenario.name(ofSpeaker: line.speaker), text: line.text)
    }
    for turn in run.turns {
      printer.say(trainee: turn.hearing.reply)
      let levels = turn.levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      printer.note(
        "\(words.heard(turn.hearing)) · \(words.reaction(named: turn.reaction)) → \(turn.sceneAfter) · \(levels.joined(separator: ", "))"
      )
      for line in turn.lines {
        printer.say(speaker: words.scenario.name(ofSpeaker: line.speaker), text: line.text)
      }
    }
  }

  private func text(_ failure: ProofRun.Failure) -> String {
    switch failure {
    case .ending(let expected, let happened):
      "Verwacht: einde '\(expected)'; gebeurd: \(happened.map { "einde '\($0)'" } ?? "nog geen einde")."
    case .scene(let expected, let happened):
      "Verwacht: scène '\(expected)'; gebeurd: scène '\(happened)'."
    case .neverThere(let scene): "In de scène '\(scene)' kwam het gesprek nooit."
    case .score(let wanted, let happened):
      "Verwacht: \(wanted.side.rawValue) \(wanted.comparison.rawValue) \(wanted.number); gebeurd: \(happened)."
    case .state(let wanted): "Aan het eind geldt niet: \(wanted.text)."
    case .overAt(let turn): "Het gesprek was na beurt \(turn) al afgelopen."
    case .line(let turn, let mismatch): "Beurt \(turn): \(text(mismatch))"
    }
  }

  private func text(_ mismatch: ProofRun.Mismatch) -> String {
    switch mismatch {
    case .scene(let expected, let happened):
      "verwacht scène '\(expected)'; gebeurd: scène '\(happened)'."
    case .unheard(let marker): "verwacht \(marker); dat werd niet gehoord."
    case .heard(let name, let markers):
      markers.map(\.rawValue) == [name]
        ? "\(name) mocht niet, en werd wel gehoord."
        : "\(name) mocht niet; gehoord werd \(words.markers(markers))."
    case .answer(let expected, let happened):
      "verwacht het antwoord '\(expected)'; gezegd werd '\(happened.joined(separator: " "))'."
    case .side(let expected, let happened):
      "verwacht de kant \(expected.rawValue); gebeurd: \(happened.rawValue)."
    case .state(let wanted): "daarna geldt niet: \(wanted.text)."
    }
  }
}
