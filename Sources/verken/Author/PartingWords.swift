import Diagnostics
import Dialogue
import Proving
import Scenarios
import Scoring

/// What kept a scripted trainee from where she was to come, told to the author.
struct PartingWords {
  let words: AuthorWords
  let run: ProofRun
  /// The turn at which it went another way.
  let turn: TurnRecord

  /// More ways on than this say less.
  private static let most = 3

  func notes(_ parting: ProofRun.Parting) -> [String] {
    causes(parting) + (turn.number == words.scenario.about.mostTurns && turn.ending == nil ? [timeIsUp] : [])
  }

  private func causes(_ parting: ProofRun.Parting) -> [String] {
    switch parting.cause {
    case .ways(let verdicts): ways(verdicts, parting)
    case .noWay(let staying):
      [
        "Vanuit '\(turn.scene)' leidt geen enkele reactie \(goal(parting.goal)), ook niet via een andere scène. Is er een 'naar' vergeten?\(listed(staying: staying))"
      ]
    case .outOfReplies(let ways):
      [
        "Tot hier ging het goed, en toen had de proef geen zinnen meer. Vanuit '\(turn.sceneAfter)' leidt verder \(goal(parting.goal)): \(listed(ways))."
      ]
    case .unmet(let conditions):
      [
        "Het einde \(ending(parting.goal)) kwam niet, want dit geldt dan niet: \(conditions.map { $0.text(in: words.scenario, at: parting.state) }.joined(separator: "; "))."
      ]
    case .earlierEnding(let index):
      [
        "Het einde \(ending(parting.goal)) past ook, maar \(ending(.ending(index))) staat erboven."
      ]
    }
  }

  private func ways(_ verdicts: [Verdict], _ parting: ProofRun.Parting) -> [String] {
    let goal = Dutch.capitalised(goal(parting.goal))
    let told = verdicts.filter { words.scenario.reactions[$0.reaction].id != turn.reaction }
    let blocked = told.filter(\.fits).prefix(1).map { verdict in
      let advice =
        staying == nil
        ? "" : " Die leidt nergens heen: is daar een 'naar' vergeten, of moet hij lager staan?"
      return
        "\(goal) leidt \(words.reaction(verdict.reaction)): die past ook, maar de gekozen reactie staat erboven.\(advice)"
    }
    let missed = told.filter { !$0.fits }
    return blocked
      + missed.prefix(Self.most).map {
        "\(goal) leidt \(words.reaction($0.reaction)): \(words.obstacles($0, at: parting.state))."
      } + (missed.count > Self.most ? ["En nog \(missed.count - Self.most) andere."] : [])
  }

  /// The reaction that was taken, when the author wrote it and it leads nowhere.
  private var staying: String? {
    guard let taken = words.scenario.reaction(named: turn.reaction), taken.position != nil,
      taken.destination == .stay
    else { return nil }
    return words.reaction(named: turn.reaction)
  }

  private func listed(_ reactions: [Int]) -> String {
    reactions.prefix(Self.most).map(words.reaction).joined(separator: ", ")
      + (reactions.count > Self.most ? ", …" : "")
  }

  private func listed(staying: [Int]) -> String {
    guard !staying.isEmpty else { return "" }
    let told = staying.prefix(Self.most).map {
      "beurt \($0), \(words.reaction(named: run.turns[$0 - 1].reaction))"
    }
    return
      " Dit leidt nergens heen: \(told.joined(separator: "; "))\(staying.count > Self.most ? "; …" : "")."
  }

  private var timeIsUp: String {
    "Dit was beurt \(turn.number), de laatste van 'hoogstens': dan begint '\(words.scenario.scenes[words.scenario.closing].id)' vanzelf."
  }

  private func goal(_ goal: ProofRun.Goal?) -> String {
    switch goal {
    case .scene(let scene): "naar '\(words.scenario.scenes[scene].id)'"
    case .ending: "naar het einde \(ending(goal))"
    case nil: "verder"
    }
  }

  private func ending(_ goal: ProofRun.Goal?) -> String {
    guard case .ending(let index) = goal else { return "" }
    let ending = words.scenario.endings[index]
    return "'\(ending.id)' (regel \(ending.position.line))"
  }
}
