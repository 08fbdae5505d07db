import Diagnostics

/// Resolves the names in the proofs of a case.
enum ProofCompiler {
  static func compile(_ draft: ProofDraft, with names: inout Names) -> Proof {
    if let ending = draft.ending { _ = names.ending(ending) }
    for scene in draft.through + [draft.scene].compactMap({ $0 }) { _ = names.scene(scene) }
    return Proof(
      name: draft.name.value, steps: draft.steps.map { step($0, with: &names) },
      ending: draft.ending?.value, scene: draft.scene?.value, through: draft.through.map(\.value),
      score: draft.score.map { score($0, with: &names) } ?? [],
      state: requirement(draft.state, with: &names), position: draft.name.position)
  }

  private static func step(_ draft: ProofStepDraft, with names: inout Names) -> Proof.Step {
    if let scene = draft.scene { _ = names.scene(scene) }
    return Proof.Step(
      reply: draft.reply.value, scene: draft.scene?.value,
      heard: draft.markers.map { named($0, with: &names) },
      unheard: draft.withoutMarkers.map { named($0, with: &names) },
      line: draft.line?.map(\.singleSpaced), side: draft.side.flatMap { side($0, with: &names) },
      state: requirement(draft.state, with: &names), position: draft.reply.position)
  }

  private static func named(
    _ name: Located<String>, with names: inout Names
  ) -> Proof.NamedMarkers {
    Proof.NamedMarkers(name: name.value, markers: names.markers([name]))
  }

  private static func requirement(
    _ text: Located<String>?, with names: inout Names
  ) -> Proof.Requirement? {
    guard let text, let condition = ConditionParser.parse(text, scene: nil, names: &names) else {
      return nil
    }
    return Proof.Requirement(text: text.value.singleSpaced, condition: condition)
  }

  private static func side(_ name: Located<String>, with names: inout Names) -> Proof.Side? {
    if let side = Proof.Side(rawValue: name.value) { return side }
    names.note(
      .badScore, "'\(name.value)' is geen kant die een zin kan hebben.", name,
      among: Proof.Side.allCases.map(\.rawValue))
    return nil
  }

  /// `verkennend >= 3 en sturend = 0`.
  private static func score(
    _ text: Located<String>, with names: inout Names
  ) -> [Proof.SideCount] {
    var counts: [Proof.SideCount] = []
    for part in text.value.singleSpaced.split(separator: " en ") {
      let words = part.split(separator: " ").map(String.init)
      guard words.count == 3, let comparison = Condition.Comparison(rawValue: words[1]),
        let number = Int(words[2]), number >= 0
      else {
        names.note(
          Diagnostic(
            .badScore, "De score '\(part)' is niet te lezen.", at: text.position,
            advice: "Schrijf bijvoorbeeld: verkennend >= 3 en sturend = 0."))
        continue
      }
      if let side = side(Located(words[0], at: text.position), with: &names) {
        counts.append(Proof.SideCount(side: side, comparison: comparison, number: number))
      }
    }
    return counts
  }
}
