import Diagnostics

/// One named pass over a case. The lists below read as a table of contents.
struct CaseCheck: Sendable {
  let name: String
  let run: @Sendable (CaseDraft) -> [Diagnostic]

  /// Checks on what the author wrote.
  static let draftChecks: [CaseCheck] = [
    CaseCheck(name: "somebody is in the room", run: Presence.people),
    CaseCheck(name: "numbers are on the scale", run: Presence.scale),
    CaseCheck(name: "names fit in the control state", run: Presence.limits),
    CaseCheck(name: "the last ending is for everyone", run: Presence.finalEnding),
    CaseCheck(name: "the fallback has words", run: Presence.fallback),
    CaseCheck(name: "reactions say something", run: LineCheck.silentReactions),
    CaseCheck(name: "lines can be said in one breath", run: LineCheck.longLines),
    CaseCheck(name: "no text stands twice", run: LineCheck.repeatedLines),
  ]

  /// Checks on the program that the case became.
  static let programChecks: [ProgramCheck] = [
    ProgramCheck(name: "every scene is reached", run: Reach.unreachableScenes),
    ProgramCheck(name: "what a proof waits for can be said") { ProofCheck.unsaidLines($1) },
  ]
}

struct ProgramCheck: Sendable {
  let name: String
  let run: @Sendable (CaseDraft, Scenario) -> [Diagnostic]
}
