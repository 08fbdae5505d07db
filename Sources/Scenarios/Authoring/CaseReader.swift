import Diagnostics

/// Reads the tables of a case into a ``CaseDraft``; every finding of the whole file is noted.
struct CaseReader {
  var findings: [Diagnostic] = []
  /// Which keys were asked for, by the id of their block.
  private(set) var asked: [String: Set<String>] = [:]
  /// The file, to look for what YAML read otherwise than meant; nil when nobody asks for that.
  let bareText: YAMLBareText?

  init(noting bareText: YAMLBareText? = nil) { self.bareText = bareText }

  mutating func read(_ root: YAMLNode) -> CaseDraft {
    var fields = open(root, as: .scenario)
    let id = fields.requiredText("scenario", &findings) ?? Located("", at: root.position)
    var draft = CaseDraft(id: id)
    readDescription(&fields, into: &draft)
    draft.series = fields.node("reeks").map { series($0) }
    readNames(&fields, into: &draft)
    draft.base = fields.text("basis", &findings)
    draft.pack = fields.text("pakket", &findings)
    draft.start = fields.requiredText("begin", &findings)
    draft.closing = fields.requiredText("slot", &findings)
    draft.scenes = entries("scenes", of: &fields).map { scene($0) }
    draft.first = fields.node("eerst").map { reactions($0) } ?? []
    draft.always = fields.node("altijd").map { reactions($0) } ?? []
    draft.colour = entries("kleur", of: &fields).map {
      ColourDraft(reaction: $0.key, variants: variants($0.value))
    }
    draft.fallback = fields.node("vangnet").map { variants($0) } ?? []
    draft.endings = entries("eindes", of: &fields).map { ending($0) }
    draft.proofs = fields.node("proeven")?.items.map { proof($0) } ?? []
    close(fields, as: .scenario)
    return draft
  }

  mutating func readBase(_ root: YAMLNode) -> BaseDraft {
    var fields = open(root, as: .base)
    _ = fields.requiredText("basis", &findings)
    var draft = BaseDraft()
    draft.reactions = fields.requiredNode("reacties", &findings).map { reactions($0) } ?? []
    draft.fallback = fields.node("vangnet").map { variants($0) } ?? []
    close(fields, as: .base)
    return draft
  }

  mutating func readDescription(_ fields: inout YAMLFields, into draft: inout CaseDraft) {
    draft.title = fields.requiredText("titel", &findings)?.value ?? ""
    draft.level = choice("niveau", of: .scenario, in: &fields) ?? draft.level
    draft.role = fields.requiredText("rol", &findings)?.value ?? ""
    draft.introduction = fields.text("casus", &findings)?.value ?? ""
    draft.assignment = fields.texts("opdracht", &findings).map(\.value)
    draft.lookingBack = fields.text("denk-terug", &findings)?.value
    draft.card = fields.node("kaart").flatMap { card($0) }
    draft.evaluation = fields.node("evaluatie").map { evaluation($0) }
    draft.goals = fields.texts("doelen", &findings).map(\.value)
    draft.touches = fields.texts("raakt", &findings).map(\.value)
    draft.sources = fields.texts("bron", &findings).map(\.value)
    draft.invented = fields.texts("verzonnen", &findings).map(\.value)
    if let node = fields.node("beurten") {
      var turns = open(node, as: .turns)
      draft.fewestTurns = turns.whole("minstens", &findings)?.value ?? draft.fewestTurns
      draft.mostTurns = turns.whole("hoogstens", &findings)?.value ?? draft.mostTurns
      close(turns, as: .turns)
      if !(1...200).contains(draft.mostTurns) || !(0...draft.mostTurns).contains(draft.fewestTurns) {
        findings.append(
          Diagnostic(
            .turnsOutOfRange,
            "Minstens \(draft.fewestTurns) en hoogstens \(draft.mostTurns) beurten kan niet.",
            at: node.position,
            advice: "'hoogstens' is 1 tot en met 200, en 'minstens' niet meer dan 'hoogstens'."))
        draft.mostTurns = 25
        draft.fewestTurns = 8
      }
    }
  }

  private mutating func readNames(_ fields: inout YAMLFields, into draft: inout CaseDraft) {
    draft.people = entries("personen", of: &fields, required: true).map { person($0) }
    draft.network = entries("netwerk", of: &fields).map { person($0) }
    draft.topics = entries("onderwerpen", of: &fields).map {
      TopicDraft(id: $0.key, words: $0.value.texts($0.key.value, &findings))
    }
    draft.groups = entries("groepen", of: &fields).map {
      GroupDraft(id: $0.key, members: $0.value.texts($0.key.value, &findings))
    }
    draft.facts = entries("feiten", of: &fields).map {
      FactDraft(id: $0.key, meaning: $0.value.text($0.key.value, &findings)?.value ?? "")
    }
  }

  private mutating func person(_ entry: YAMLNode.Entry) -> PersonDraft {
    var fields = open(entry.value, as: .person)
    let name = fields.requiredText("naam", &findings)?.value ?? entry.key.value
    let gender = choice("geslacht", of: .person, in: &fields)
    let meanings = meanings(of: &fields)
    let person = PersonDraft(
      id: entry.key, name: name, gender: gender,
      tie: fields.text("band", &findings)?.value,
      words: fields.texts("woorden", &findings),
      levels: entries("toestand", of: &fields).map { level in
        let name = level.key.value
        // A level of which the number cannot be read is there all the same.
        return LevelDraft(
          name: level.key, start: level.value.whole(name, &findings) ?? Located(0, at: level.value.position),
          meaning: meanings[name]?.value ?? .usual(of: name))
      })
    close(fields, as: .person)
    for (name, meaning) in meanings.sorted(by: { $0.key < $1.key })
    where !person.levels.contains(where: { $0.name.value == name }) {
      note(
        Diagnostic(
          .undefinedLevel, "De stand '\(name)' staat niet bij 'toestand'.", at: meaning.position,
          advice: Nearest.question(for: name, among: person.levels.map(\.name.value))))
    }
    return person
  }

  /// What it means when a level rises, where the author says so.
  private mutating func meanings(of fields: inout YAMLFields) -> [String: Located<Level.Meaning>] {
    var meanings: [String: Located<Level.Meaning>] = [:]
    for entry in entries("hoger-is", of: &fields) {
      guard let text = entry.value.text(entry.key.value, &findings) else { continue }
      if let meaning = Level.Meaning(rawValue: text.value) {
        meanings[entry.key.value] = Located(meaning, at: entry.key.position)
      } else {
        note(
          Diagnostic(
            .wrongShape,
            "Bij 'hoger-is' hoort \(Level.Meaning.allCases.map(\.rawValue).joined(separator: " of ")), niet '\(text.value)'.",
            at: text.position))
      }
    }
    return meanings
  }

  private mutating func ending(_ entry: YAMLNode.Entry) -> EndingDraft {
    var fields = open(entry.value, as: .ending)
    let rank = whole("rang", of: .ending, in: &fields)
    if let tells = fields.node("vertelt") { noteCut(tells) }
    let draft = EndingDraft(
      id: entry.key,
      rank: rank ?? Located(1, at: entry.key.position),
      title: fields.requiredText("titel", &findings)?.value ?? entry.key.value,
      condition: fields.text("als", &findings),
      tells: fields.requiredText("vertelt", &findings)?.value ?? "",
      wayHome: fields.texts("onderweg", &findings).map(\.value),
      nextTime: fields.text("volgende", &findings)?.value)
    close(fields, as: .ending)
    return draft
  }

  /// The entries of a table whose keys are the author's own names.
  mutating func entries(
    _ key: String, of fields: inout YAMLFields, required: Bool = false
  ) -> [YAMLNode.Entry] {
    let found = required ? fields.requiredNode(key, &findings) : fields.node(key)
    guard let node = found else { return [] }
    var table = YAMLFields(node, of: "'\(key)'", &findings)
    return table.all()
  }

  /// A text that must be one of the few that the block names.
  private mutating func choice(
    _ key: String, of block: LanguageBlock, in fields: inout YAMLFields
  ) -> String? {
    guard let text = fields.text(key, &findings) else { return nil }
    for case .choice(let names) in block.keys.filter({ $0.name == key }).map(\.shape)
    where !names.contains(text.value) {
      note(
        Diagnostic(
          .wrongShape, "Bij '\(key)' hoort \(names.joined(separator: " of ")), niet '\(text.value)'.",
          at: text.position))
    }
    return text.value
  }

  /// A number in the range that the block names.
  mutating func whole(
    _ key: String, of block: LanguageBlock, in fields: inout YAMLFields
  ) -> Located<Int>? {
    guard let number = fields.whole(key, &findings) else { return nil }
    for case .whole(let range) in block.keys.filter({ $0.name == key }).map(\.shape)
    where !range.contains(number.value) {
      note(
        Diagnostic(
          .wrongShape,
          "Bij '\(key)' hoort een getal van \(range.lowerBound) tot en met \(range.upperBound), niet \(number.value).",
          at: number.position))
      return nil
    }
    return number
  }

  mutating func open(_ node: YAMLNode, as block: LanguageBlock) -> YAMLFields {
    YAMLFields(node, of: block.title, &findings)
  }

  /// Reports what the block does not know.
  mutating func close(_ fields: YAMLFields, as block: LanguageBlock) {
    asked[block.id, default: []].formUnion(fields.known)
    fields.reportUnknown(among: block.keys.map(\.name), &findings)
  }

  mutating func note(_ diagnostic: Diagnostic) { findings.append(diagnostic) }
  mutating func withFindings<Result>(_ body: (inout [Diagnostic]) -> Result) -> Result { body(&findings) }
}
