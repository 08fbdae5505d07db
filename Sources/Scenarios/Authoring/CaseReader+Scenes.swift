import Diagnostics

extension CaseReader {
  mutating func scene(_ entry: YAMLNode.Entry) -> SceneDraft {
    var fields = open(entry.value, as: .scene)
    let draft = SceneDraft(
      id: entry.key,
      title: withFindings { fields.text("titel", &$0)?.value },
      opening: fields.node("opent").map { variants($0) } ?? [],
      repetition: fields.node("herhaling").map { variants($0) } ?? [],
      fitting: fitting(&fields),
      chances: chances(&fields),
      reactions: fields.node("reacties").map { reactions($0) } ?? [])
    close(fields, as: .scene)
    return draft
  }

  mutating func reactions(_ node: YAMLNode) -> [ReactionDraft] {
    node.items.map { reaction($0) }
  }

  private mutating func reaction(_ node: YAMLNode) -> ReactionDraft {
    var fields = open(node, as: .reaction)
    let draft = withFindings { findings in
      ReactionDraft(
        position: node.position,
        name: fields.text("reactie", &findings),
        markers: fields.texts("op", &findings),
        about: fields.texts("over", &findings),
        without: fields.texts("zonder", &findings),
        words: fields.texts("woorden", &findings),
        does: fields.texts("doet", &findings),
        addressed: fields.texts("aan", &findings),
        condition: fields.text("als", &findings),
        says: [], effects: [],
        remembers: fields.texts("onthoudt", &findings),
        forgets: fields.texts("vergeet", &findings),
        reveals: fields.texts("onthult", &findings),
        chances: [])
    }
    return completed(draft, from: &fields)
  }

  private mutating func completed(_ partial: ReactionDraft, from fields: inout YAMLFields) -> ReactionDraft {
    var draft = partial
    draft.says = fields.node("zegt").map { variants($0) } ?? []
    draft.effects = effects(&fields)
    draft.destination = destination(&fields, at: partial.position)
    draft.chances = chances(&fields)
    draft.fitting = fitting(&fields)
    close(fields, as: .reaction)
    return draft
  }

  private mutating func destination(
    _ fields: inout YAMLFields, at position: SourcePosition
  ) -> DestinationDraft? {
    var found: [DestinationDraft] = []
    withFindings { findings in
      if let scene = fields.text("naar", &findings) { found.append(.scene(scene)) }
      if let scene = fields.text("zijpad", &findings) { found.append(.detour(scene)) }
      if fields.flag("terug", &findings) == true { found.append(.back(position)) }
      if let ending = fields.text("einde", &findings) {
        found.append(ending.value == "ja" ? .endingThatFits : .ending(ending))
      }
    }
    if found.count > 1 {
      note(
        Diagnostic(
          .twoDestinations, "Een reactie kan maar naar één plek leiden.", at: position,
          advice: "Kies één van naar, zijpad, terug en einde."))
    }
    return found.first
  }

  private mutating func effects(_ fields: inout YAMLFields) -> [EffectDraft] {
    entries("effect", of: &fields).compactMap { entry in
      guard let text = withFindings({ entry.value.text(entry.key.value, &$0) }) else { return nil }
      guard let change = EffectNotation.parse(text.value) else {
        note(
          Diagnostic(
            .badEffect, "'\(text.value)' is geen effect.", at: text.position,
            advice:
              "Schrijf bijvoorbeeld +1, -2, '+1 tot 7' of '= 4'; een stand loopt van \(Level.range.lowerBound) tot en met \(Level.range.upperBound)."
          ))
        return nil
      }
      return EffectDraft(level: entry.key, change: change)
    }
  }

  private mutating func chances(_ fields: inout YAMLFields) -> [ChanceDraft] {
    (fields.node("kans")?.items ?? []).map { node in
      var chance = open(node, as: .chance)
      let within = whole("binnen", of: .chance, in: &chance)
      let draft = withFindings { findings in
        ChanceDraft(
          position: node.position,
          name: chance.text("naam", &findings),
          markers: chance.texts("op", &findings),
          about: chance.texts("over", &findings),
          words: chance.texts("woorden", &findings),
          within: within?.value ?? 2,
          what: chance.requiredText("wat", &findings)?.value ?? "",
          example: chance.text("voorbeeld", &findings)?.value)
      }
      close(chance, as: .chance)
      return draft
    }
  }

  private mutating func fitting(_ fields: inout YAMLFields) -> FittingDraft? {
    withFindings { findings in
      let markers = fields.texts("passend", &findings)
      let reason = fields.text("waarom", &findings)
      return markers.isEmpty && reason == nil ? nil : FittingDraft(markers: markers, reason: reason)
    }
  }
}
