import Diagnostics

struct ProofDraft: Sendable {
  var name: Located<String>
  var steps: [ProofStepDraft]
  var ending: Located<String>?
  var scene: Located<String>?
  var through: [Located<String>]
  var score: Located<String>?
  var state: Located<String>?
}

/// One line of the scripted trainee, with what must come of it.
struct ProofStepDraft: Sendable {
  var reply: Located<String>
  var scene: Located<String>?
  var markers: [Located<String>] = []
  var withoutMarkers: [Located<String>] = []
  var line: Located<String>?
  var side: Located<String>?
  var state: Located<String>?
}
