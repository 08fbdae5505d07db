import Diagnostics

/// What an author wrote about the talks that belong together.
struct SeriesDraft: Sendable {
  var name: Located<String>
  var title: String?
  var talk: Located<Int>
  var follows: Located<String>?
  var levels: [Located<String>] = []
  var facts: [Located<String>] = []
  /// Facts for a later talk.
  var gives: [Located<String>] = []
  var endings: [EndingFactDraft] = []
}

/// What is so in this talk after an ending of the talk before.
struct EndingFactDraft: Sendable {
  var ending: Located<String>
  var fact: Located<String>
}

extension CaseReader {
  mutating func series(_ node: YAMLNode) -> SeriesDraft {
    var fields = open(node, as: .series)
    let talk = whole("gesprek", of: .series, in: &fields)
    var draft = withFindings { findings in
      SeriesDraft(
        name: fields.requiredText("naam", &findings) ?? Located("", at: node.position),
        title: fields.text("titel", &findings)?.value,
        talk: talk ?? Located(1, at: node.position),
        follows: fields.text("volgt-op", &findings), levels: fields.texts("toestand", &findings),
        facts: fields.texts("feiten", &findings), gives: fields.texts("geeft", &findings))
    }
    draft.endings = entries("na", of: &fields).compactMap { entry in
      withFindings { entry.value.text(entry.key.value, &$0) }.map {
        EndingFactDraft(ending: entry.key, fact: $0)
      }
    }
    close(fields, as: .series)
    return draft
  }
}
