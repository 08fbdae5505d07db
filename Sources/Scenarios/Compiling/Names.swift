import Diagnostics
import Markers

/// Every name of a case with what it stands for.
struct Names {
  let scenes: [String: Int]
  /// People in the room, then of the network.
  let people: [String: String]
  let room: [String: Int]
  /// What `over` can name: a topic or a person stands for itself, a group for its members.
  private let subjects: [String: [String]]
  let facts: [String: Int]
  let levels: [String: Int]
  let endings: [String: Int]
  let markers: MarkerNames
  /// The first scene-visit question of each scene gets a slot.
  private(set) var visitSlots: [Int: Int] = [:]
  private(set) var findings: [Diagnostic] = []
  /// The conditions that were read, for the checks.
  private(set) var conditions: [WrittenCondition] = []
  /// While the shared base is compiled: what a case lacks, its base leaves out.
  var isQuiet = false
  private let fewestTurns: Int
  private let mostTurns: Int

  init(_ draft: CaseDraft, markers: MarkerNames) {
    self.markers = markers
    fewestTurns = draft.fewestTurns
    mostTurns = draft.mostTurns
    scenes = Self.indices(draft.scenes.map(\.id.value))
    room = Self.indices(draft.people.map(\.id.value))
    endings = Self.indices(draft.endings.map(\.id.value))
    people = Dictionary(
      (draft.people + draft.network).map { ($0.id.value, $0.name) }, uniquingKeysWith: { $1 })
    subjects = Self.subjects(draft)
    facts = Self.indices(draft.facts.map(\.id.value) + draft.network.map(\.id.value))
    levels = Self.levelNames(draft)
    findings = Self.duplicates(draft)
    for group in draft.groups { _ = subjects(group.members) }
  }

  /// `person.level` for each, and the bare name where only one person has it or it is the client's.
  private static func levelNames(_ draft: CaseDraft) -> [String: Int] {
    var names: [String: Int] = [:]
    var index = 0
    for person in draft.people {
      for level in person.levels {
        names["\(person.id.value).\(level.name.value)"] = index
        if names[level.name.value] == nil { names[level.name.value] = index }
        index += 1
      }
    }
    return names
  }

  private static func subjects(_ draft: CaseDraft) -> [String: [String]] {
    let single = draft.topics.map(\.id.value) + (draft.people + draft.network).map(\.id.value)
    var subjects = Dictionary(single.map { ($0, [$0]) }, uniquingKeysWith: { first, _ in first })
    for group in draft.groups {
      subjects[group.id.value] = group.members.map(\.value).filter(single.contains)
    }
    return subjects
  }

  private static func duplicates(_ draft: CaseDraft) -> [Diagnostic] {
    var seen: Set<String> = ["beurt", "bezoek", "minstens", "hoogstens", "naam"]
    let names =
      draft.people.map(\.id) + draft.network.map(\.id) + draft.topics.map(\.id)
      + draft.groups.map(\.id) + draft.facts.map(\.id)
      + (draft.people.first?.levels.map(\.name) ?? [])
    return names.compactMap { name in
      seen.insert(name.value).inserted
        ? nil : Diagnostic(.duplicateName, "De naam '\(name.value)' is al gebruikt.", at: name.position)
    }
  }

  private static func indices(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Looking up, noting what is not there

  mutating func scene(_ name: Located<String>) -> Int? {
    look(up: name, in: scenes, .undefinedScene, "De scène '\(name.value)' bestaat niet.")
  }

  mutating func fact(_ name: Located<String>) -> Int? {
    look(up: name, in: facts, .undefinedFact, "Het feit '\(name.value)' bestaat niet.")
  }

  mutating func level(_ name: Located<String>) -> Int? {
    look(up: name, in: levels, .undefinedLevel, "De stand '\(name.value)' bestaat niet.")
  }

  mutating func ending(_ name: Located<String>) -> Int? {
    look(up: name, in: endings, .undefinedEnding, "Het einde '\(name.value)' bestaat niet.")
  }

  mutating func personInRoom(_ name: Located<String>) -> Int? {
    if let person = room[name.value] { return person }
    note(
      Diagnostic(
        .undefinedPerson, "'\(name.value)' is niet in de kamer.", at: name.position,
        advice: Nearest.question(for: name.value, among: room.keys.sorted())
          ?? "Is het geen naam, zet de hele zin dan tussen aanhalingstekens."))
    return nil
  }

  /// The fact that somebody of the network has been uncovered.
  mutating func networkPerson(_ name: Located<String>) -> Int? {
    let network = facts.filter { people[$0.key] != nil }
    return look(
      up: name, in: network, .undefinedPerson, "'\(name.value)' staat niet in het netwerk.")
  }

  /// Topics and people, as `over` names them.
  mutating func subjects(_ names: [Located<String>]) -> [String] {
    names.flatMap { name in
      look(
        up: name, in: subjects, .undefinedTopic, "Het onderwerp '\(name.value)' bestaat niet.") ?? []
    }
  }

  mutating func markers(_ names: [Located<String>]) -> [MarkerID] {
    names.flatMap { name in
      if let found = markers.markers(name.value) { return found }
      note(.undefinedMarker, "De marker '\(name.value)' bestaat niet.", name, among: markers.all)
      return []
    }
  }

  /// What must not be heard: a topic, a person or a group by name, else a marker.
  mutating func without(_ names: [Located<String>]) -> (markers: [MarkerID], subjects: [String]) {
    let about = names.filter { subjects[$0.value] != nil }
    return (markers(names.filter { subjects[$0.value] == nil }), subjects(about))
  }

  mutating func visits(ofScene scene: Int, at place: SourcePosition) -> Int {
    if let slot = visitSlots[scene] { return slot }
    let slot = visitSlots.count
    guard slot < ControlState.visitLimit else {
      note(
        Diagnostic(
          .tooMany, "In meer dan \(ControlState.visitLimit) scènes naar 'bezoek' vragen kan niet.", at: place)
      )
      return 0
    }
    visitSlots[scene] = slot
    return slot
  }

  /// A number that may stand by name in a condition.
  func constant(_ name: String) -> Int? {
    switch name {
    case "minstens": fewestTurns
    case "hoogstens": mostTurns
    default: Int(name)
    }
  }

  mutating func note(_ diagnostic: Diagnostic) {
    if !isQuiet { findings.append(diagnostic) }
  }

  mutating func note(_ condition: Condition, written text: Located<String>) {
    if !isQuiet { conditions.append(WrittenCondition(text: text, condition: condition)) }
  }

  private mutating func look<Value>(
    up name: Located<String>, in table: [String: Value], _ kind: DiagnosticKind, _ message: String
  ) -> Value? {
    if let value = table[name.value] { return value }
    note(kind, message, name, among: table.keys.sorted())
    return nil
  }

  mutating func note(
    _ kind: DiagnosticKind, _ message: String, _ name: Located<String>, among candidates: [String]
  ) {
    let advice =
      name.value.contains(",")
      ? "Meer dan één staat tussen [ ], met een komma ertussen."
      : Nearest.question(for: name.value, among: candidates)
    note(Diagnostic(kind, message, at: name.position, advice: advice))
  }
}
