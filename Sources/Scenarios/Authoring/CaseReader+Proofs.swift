import Diagnostics

extension CaseReader {
  mutating func proof(_ node: YAMLNode) -> ProofDraft {
    var fields = open(node, as: .proof)
    var draft = ProofDraft(
      name: withFindings { fields.requiredText("naam", &$0) } ?? Located("", at: node.position),
      steps: [], through: [])
    let says = withFindings { fields.requiredNode("zegt", &$0) }
    draft.steps = (says?.items ?? []).compactMap { step($0) }
    let expects = fields.node("verwacht")
    if let expects {
      var expected = open(expects, as: .proofOutcome)
      withFindings { findings in
        draft.ending = expected.text("einde", &findings)
        draft.scene = expected.text("scene", &findings)
        draft.through = expected.texts("langs", &findings)
        draft.score = expected.text("score", &findings)
        draft.state = expected.text("stand", &findings)
      }
      close(expected, as: .proofOutcome)
    } else if !draft.steps.contains(where: \.expectsSomething) {
      note(
        Diagnostic(
          .missingKey, "De sleutel 'verwacht' ontbreekt.", at: node.position,
          advice: "Zet onder de proef of bij een regel ervan wat er moet gebeuren."))
    }
    close(fields, as: .proof)
    return draft
  }

  /// A text, or a text with what must come of it.
  private mutating func step(_ node: YAMLNode) -> ProofStepDraft? {
    switch node.content {
    case .scalar(let text):
      noteCut(node)
      return ProofStepDraft(reply: Located(text, at: node.position))
    case .table:
      return stepWithExpectation(node)
    case .list:
      note(
        Diagnostic(
          .wrongShape, "Een regel van een proef is een tekst, of zegt en verwacht; hier staat een lijst.",
          at: node.position))
      return nil
    }
  }

  private mutating func stepWithExpectation(_ node: YAMLNode) -> ProofStepDraft {
    var draft = ProofStepDraft(reply: Located("", at: node.position))
    var fields = open(node, as: .proofLine)
    let (said, expects) = withFindings { findings in
      (fields.requiredNode("zegt", &findings), fields.requiredNode("verwacht", &findings))
    }
    // Saying nothing is a reply too, so an empty text is fine here.
    if case .scalar(let text) = said?.content {
      draft.reply = Located(text, at: node.position)
    } else if let said {
      withFindings { _ = said.text("zegt", &$0) }
    }
    if let expects { readExpectation(expects, into: &draft) }
    close(fields, as: .proofLine)
    return draft
  }

  private mutating func readExpectation(_ node: YAMLNode, into draft: inout ProofStepDraft) {
    var expected = open(node, as: .lineOutcome)
    withFindings { findings in
      draft.scene = expected.text("scene", &findings)
      draft.markers = expected.texts("marker", &findings)
      draft.withoutMarkers = expected.texts("niet-marker", &findings)
      draft.line = expected.text("regel", &findings)
      draft.side = expected.text("score", &findings)
      draft.state = expected.text("stand", &findings)
    }
    close(expected, as: .lineOutcome)
  }
}

extension ProofStepDraft {
  fileprivate var expectsSomething: Bool {
    scene != nil || line != nil || side != nil || state != nil || !markers.isEmpty
      || !withoutMarkers.isEmpty
  }
}
