import Diagnostics
import Markers

/// One named pass over what the author wrote.
struct CaseCheck: Sendable {
  let name: String
  let run: @Sendable (CaseDraft) -> [Diagnostic]

  /// The passes, as a table of contents.
  static let all: [CaseCheck] = [
    CaseCheck(name: "a pack is named, not a way to it", run: PackCheck.isNamed),
    CaseCheck(name: "somebody is in the room", run: Presence.people),
    CaseCheck(name: "numbers are on the scale", run: Presence.scale),
    CaseCheck(name: "names fit in the control state", run: Presence.limits),
    CaseCheck(name: "own names are own", run: Presence.duplicateNames),
    CaseCheck(name: "names can stand in a condition", run: Presence.unfitNames),
    CaseCheck(name: "the case can be kept by its name", run: Presence.unfitCaseName),
    CaseCheck(name: "the last ending is for everyone", run: Presence.finalEnding),
    CaseCheck(name: "the fallback has words", run: Presence.fallback),
    CaseCheck(name: "opportunities can be taken", run: OpportunityCheck.withoutGrip),
    CaseCheck(name: "what fits says what", run: OpportunityCheck.reasonsAlone),
    CaseCheck(name: "reactions say something", run: LineCheck.silentReactions),
    CaseCheck(name: "lines can be said in one breath", run: LineCheck.longLines),
    CaseCheck(name: "no text stands twice", run: LineCheck.repeatedLines),
    CaseCheck(name: "what is done is closed off", run: LineCheck.openParentheses),
    CaseCheck(name: "words can be heard", run: WordCheck.unheard),
  ]
}

/// One named pass over a case in which every name stands for something.
struct ProgramCheck: Sendable {
  let name: String
  let run: @Sendable (CheckedCase) -> [Diagnostic]

  /// The passes, as a table of contents.
  static let all: [ProgramCheck] = [
    ProgramCheck(name: "every scene is reached", run: Reach.unreachableScenes),
    ProgramCheck(name: "who returns came by a detour", run: Reach.strandedReturns),
    ProgramCheck(name: "every name is of use", run: Usage.findings),
    ProgramCheck(name: "conditions can hold and fail", run: ConditionCheck.findings),
    ProgramCheck(name: "no reaction stands under a wider one", run: OrderCheck.shadowed),
    ProgramCheck(name: "steering does not pass as exploring", run: OrderCheck.swallowed),
    ProgramCheck(name: "steering is not rewarded", run: ScoringCheck.rewardedSteering),
    ProgramCheck(name: "ranks go with conditions", run: ScoringCheck.ranks),
    ProgramCheck(name: "endings come before the last", run: ScoringCheck.endingsBelowFinal),
    ProgramCheck(name: "the fallback lasts", run: LineCheck.thinFallback),
    ProgramCheck(name: "what a proof waits for can be said", run: ProofCheck.unsaidLines),
  ]
}

/// A case as written and as compiled, with what the passes ask of it.
struct CheckedCase: Sendable {
  let draft: CaseDraft
  let scenario: Scenario
  /// Markers of steering and of exploring.
  let steering: Set<MarkerID>
  let exploring: Set<MarkerID>
  /// The author's conditions, each with its place.
  let conditions: [WrittenCondition]
  let space: ConditionSpace

  init(_ draft: CaseDraft, _ scenario: Scenario, _ names: Names) {
    self.draft = draft
    self.scenario = scenario
    steering = Set(names.markers.markers("sturen") ?? [])
    exploring = Set(names.markers.markers("verkennen") ?? [])
    conditions = names.conditions
    space = ConditionSpace(turns: draft.mostTurns + Scenario.closingTurns)
  }
}

/// A condition as it stands in the file, and what it means.
struct WrittenCondition: Sendable {
  let text: Located<String>
  let condition: Condition
}
