import Diagnostics

/// A pack file as its author wrote it.
struct PackSource {
  var wordClasses: [(name: Located<String>, text: Located<String>)] = []
  var verbs: [Located<String>] = []
  var spellings: [Located<String>] = []
  var markers: [MarkerSource] = []
  var weighing: Located<String>?
}

struct MarkerSource {
  let id: Located<String>
  var name: Located<String>?
  var family: Located<Family>?
  var yields: Located<String>?
  var silencedBy: Located<String>?
  var rules: [RuleSource] = []
}

struct RuleSource {
  let name: Located<String>
  var patterns: Located<String>?
  var exceptions: Located<String>?
  var condition: Located<String>?
  var contains: Located<String>?
  var excludes: Located<String>?
  var scope: Located<String>?
  var weight: Located<Int>?
  var isFallback = false
  var yields: Located<String>?
  var samples: Located<String>?
  var misses: Located<String>?
}
