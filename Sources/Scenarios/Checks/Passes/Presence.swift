import Diagnostics

/// What a case must have before anybody can talk with it.
enum Presence {
  static func people(_ draft: CaseDraft) -> [Diagnostic] {
    guard draft.people.isEmpty else { return [] }
    return [Diagnostic(.nobody, "Er is niemand in de kamer.", at: draft.id.position)]
  }

  static func scale(_ draft: CaseDraft) -> [Diagnostic] {
    draft.people.flatMap(\.levels).filter { !Level.range.contains($0.start.value) }.map {
      Diagnostic(
        .outOfScale, "De stand '\($0.name.value)' begint op \($0.start.value); dat kan van 0 tot en met 10.",
        at: $0.start.position)
    }
  }

  static func limits(_ draft: CaseDraft) -> [Diagnostic] {
    let levels = draft.people.reduce(0) { $0 + $1.levels.count }
    let facts = draft.facts.count + draft.network.count
    var findings: [Diagnostic] = []
    if levels > ControlState.levelLimit {
      findings.append(
        Diagnostic(
          .tooMany, "Er zijn \(levels) standen; meer dan \(ControlState.levelLimit) kan niet.",
          at: draft.id.position))
    }
    if facts > ControlState.factLimit {
      findings.append(
        Diagnostic(
          .tooMany, "Er zijn \(facts) feiten en mensen; meer dan \(ControlState.factLimit) kan niet.",
          at: draft.id.position))
    }
    return findings
  }

  static func duplicateNames(_ draft: CaseDraft) -> [Diagnostic] {
    let places = [draft.first, draft.always] + draft.scenes.map(\.reactions)
    return places.flatMap { repeated($0.compactMap(\.name), "Een reactie") }
      + places.flatMap { $0.flatMap { repeated($0.chances.compactMap(\.name), "Een kans") } }
      + draft.scenes.flatMap { repeated($0.chances.compactMap(\.name), "Een kans") }
      + repeated(draft.proofs.map(\.name), "Een proef")
  }

  /// A condition is cut at blanks and signs, so a name with one in it is never found there.
  static func unfitNames(_ draft: CaseDraft) -> [Diagnostic] {
    let people = draft.people + draft.network
    let names = draft.facts.map(\.id) + people.flatMap { [$0.id] + $0.levels.map(\.name) }
    return names.filter { !ConditionParser.isName($0.value) }.map {
      Diagnostic(
        .unfitName, "De naam '\($0.value)' kan niet.", at: $0.position,
        advice: "Schrijf letters, cijfers en streepjes, en niet alleen 'en', 'of', 'niet' of een getal.")
    }
  }

  /// Conversations are kept and shared under it, so that it is to mean nothing else anywhere.
  static func unfitCaseName(_ draft: CaseDraft) -> [Diagnostic] {
    let name = draft.id.value
    let fit = CaseID.simplified(name)
    guard name != fit, !name.isEmpty else { return [] }
    return [
      Diagnostic(
        .unfitCaseName, "De naam '\(name.opening())' past niet bij een casus.", at: draft.id.position,
        advice: "Schrijf kleine letters, cijfers en streepjes, en begin met een letter"
          + (fit.isEmpty ? "." : ": \(fit.prefix(60))."))
    ]
  }

  private static func repeated(_ names: [Located<String>], _ what: String) -> [Diagnostic] {
    var seen: [String: SourcePosition] = [:]
    return names.compactMap { name in
      guard let first = seen[name.value] else {
        seen[name.value] = name.position
        return nil
      }
      return Diagnostic(
        .duplicateReaction, "\(what) met de naam '\(name.value)' staat ook op regel \(first.line).",
        at: name.position)
    }
  }

  static func finalEnding(_ draft: CaseDraft) -> [Diagnostic] {
    guard draft.endings.last.map({ $0.condition != nil }) ?? true else { return [] }
    let place = draft.endings.last?.id.position ?? draft.id.position
    guard let last = draft.endings.last.map({ " '\($0.id.value)'" }) else {
      return [Diagnostic(.noFinalEnding, "Deze casus heeft geen einde.", at: place)]
    }
    return [
      Diagnostic(
        .noFinalEnding, "Het laatste einde\(last) hoort geen voorwaarde te hebben.", at: place,
        advice: "Zet onderaan een einde zonder 'als'.")
    ]
  }

  static func fallback(_ draft: CaseDraft) -> [Diagnostic] {
    guard draft.fallback.isEmpty, draft.base == nil else { return [] }
    return [Diagnostic(.emptyFallback, "Het vangnet is leeg.", at: draft.id.position)]
  }
}

/// The case's own words for the base must be for reactions that the base has.
enum ColourCheck {
  static func findings(_ draft: CaseDraft, base: BaseDraft) -> [Diagnostic] {
    let names = base.reactions.compactMap { $0.name?.value }
    return draft.colour.filter { !names.contains($0.reaction.value) }.map { colour in
      return Diagnostic(
        .undefinedBaseReaction, "De basis heeft geen reactie '\(colour.reaction.value)'.",
        at: colour.reaction.position, advice: Nearest.question(for: colour.reaction.value, among: names))
    }
  }
}
