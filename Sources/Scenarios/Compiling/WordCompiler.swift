import Diagnostics

/// Turns the author's variants into words with ids, speakers and places to fill in.
struct WordCompiler {
  /// What `{…}` can stand for: names of people, and levels.
  private let people: [String: String]

  init(people: [String: String]) { self.people = people }

  func variants(
    _ drafts: [VariantDraft], speaker: Int, scene: Int?, draft: CaseDraft, names: inout Names
  ) -> [Variant] {
    drafts.compactMap { variant in
      let condition = variant.condition.map {
        ConditionParser.parse($0, scene: scene, names: &names) ?? .never
      }
      let lines = variant.lines.compactMap {
        line($0, speaker: speaker, draft: draft, names: &names)
      }
      return lines.isEmpty
        ? nil
        : Variant(
          condition: condition, lines: lines, position: names.isQuiet ? nil : variant.position)
    }
  }

  /// Own words first where their condition holds, then those without one.
  static func supply(_ variants: [Variant]...) -> WordSupply {
    WordSupply(
      groups: variants.flatMap { group in
        [group.filter { $0.condition != nil }, group.filter { $0.condition == nil }]
      }.filter { !$0.isEmpty })
  }

  private func line(
    _ line: LineDraft, speaker: Int, draft: CaseDraft, names: inout Names
  ) -> Line? {
    var who = speaker
    if let named = line.speaker {
      guard let index = names.personInRoom(named) else { return nil }
      who = index
    }
    guard draft.people.indices.contains(who) else { return nil }
    let text = line.text.map { $0.singleSpaced }
    return Line(
      id: StableID.hash("\(draft.people[who].id.value): \(text.value)"), speaker: who,
      text: template(text, speaker: draft.people[who].name, names: &names))
  }

  private func template(_ text: Located<String>, speaker: String, names: inout Names) -> Template {
    var pieces: [Template.Piece] = []
    var rest = text.value[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.text(String(rest[..<open])))
      let name = String(rest[rest.index(after: open)..<close])
      if let person = name == "naam" ? speaker : people[name] {
        let begins = Self.beginsSentence(after: text.value[..<open])
        pieces.append(.text(begins ? person.prefix(1).uppercased() + person.dropFirst() : person))
      } else if let level = names.levels[name] {
        pieces.append(.level(level))
      } else {
        names.note(
          .undefinedPlaceholder, "Voor {\(name)} is er geen waarde.", Located(name, at: text.position),
          among: people.keys.sorted() + names.levels.keys.sorted())
      }
      rest = rest[rest.index(after: close)...]
    }
    if rest.contains("{") {
      names.note(
        Diagnostic(
          .undefinedPlaceholder, "De accolade in '\(text.value.opening())' wordt niet gesloten.",
          at: text.position))
    }
    pieces.append(.text(String(rest)))
    return Template(pieces: pieces)
  }

  private static func beginsSentence(after text: Substring) -> Bool {
    text.last { $0 != " " }.map { ".!?)".contains($0) } ?? true
  }
}
