extension SensitiveKind {
  static let personName = SensitiveKind(
    name: "naam", mask: "[naam]",
    examples: [
      ("Mijn collega Anneke zei dat ook.", "Mijn collega [naam] zei dat ook."),
      ("Mijn collega Anneke de Wit belt hem wel.", "Mijn collega [naam] belt hem wel."),
      ("Ik vroeg het Anneke Bakker.", "Ik vroeg het [naam]."),
      ("Hoi, ik ben Tom.", "Hoi, ik ben [naam]."),
      ("hoi ik ben tom, fijn dat je er bent", "hoi ik ben [naam], fijn dat je er bent"),
      ("Ik heet Floortje de Wit-Bakker.", "Ik heet [naam]."),
      ("Dag mevrouw Jansen, komt u verder.", "Dag mevrouw [naam], komt u verder."),
      ("dag mevrouw jansen", "dag mevrouw [naam]"),
      ("Ik sprak dhr. J. van den Berg gisteren.", "Ik sprak dhr. [naam] gisteren."),
      ("Anneke belde me daarover.", "[naam] belde me daarover."),
      ("Dat zei Annekes moeder. En bij Youssef?", "Dat zei [naam] moeder. En bij [naam]?"),
      ("mijn naam is wilbert", "mijn naam is [naam]"),
      ("Ik werk met Ooievaar samen.", "Ik werk met [naam] samen."),
      ("Wachten bij Jan de Vries, of bij Iris.", "Wachten bij [naam], of bij [naam]."),
      ("Thea belde.", "[naam] belde."),
    ],
    harmless: [
      "Ik ben blij dat U er bent.", "Dag Karim, hoe is het met Ahmed?", "Is dat voor Kerst of in Nederland?",
      "Mevrouw, hoe gaat het?", "Ik ben niet boos.", "IK WIL DAT JE NU LUISTERT NAAR MIJ.",
      "Heb je ADHD of PTSS?",
      "Hij zei: “Laat maar.” Wat deed dat?", "Oké. Neem je tijd… Vertel maar.", "(Ik wacht) Je kijkt weg.",
      "mijn naam is niet belangrijk", "Karims broer, bedoel je?", "Mijn man en ik", "Ik ben zo benieuwd.",
    ]
  ) { text in
    var found: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      guard NameSearch.isName(at: index, in: text) else {
        index += 1
        continue
      }
      let last = NameSearch.end(from: index, in: text)
      found.append(text.range(NameSearch.start(from: index, in: text), last))
      index = last + 1
    }
    return found
  }
}

/// Which words are names, by what they look like and what stands before them.
private enum NameSearch {
  typealias Token = ScannedText.Token

  static func isName(at index: Int, in text: ScannedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.text.count > 1, !text.known.isKnown(token.lower) else {
      return isNameDespiteMeaning(at: index, in: text)
    }
    let stem = token.lower.hasSuffix("'s") ? String(token.lower.dropLast(2)) : token.lower
    if FirstNames.contains(stem), stem.count > 3 || token.isCapitalised { return true }
    if token.isCapitalised, !token.startsSentence, !text.isShouted {
      return !token.isShouted || token.text.count > 5 || follows(NameCues.titles, index, text)
    }
    if follows(NameCues.titles, index, text) {
      return token.text.count > 2 && !NameCues.noNames.contains(token.lower)
    }
    return introduction(before: index, in: text).map {
      $0 != ["ik", "ben"] || FirstNames.contains(token.lower)
    } ?? false
      && !NameCues.noNames.contains(token.lower)
  }

  /// 'Ik heet Roos', 'bij Roos': a word that means something else can still be somebody's name.
  private static func isNameDespiteMeaning(at index: Int, in text: ScannedText) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalised, token.text.count > 1, !token.startsSentence, !text.isShouted else {
      return false
    }
    if FirstNames.contains(token.lower), !text.known.isNameInCase(token.lower) { return true }
    return !NameCues.noNames.contains(token.lower) && introduction(before: index, in: text) != nil
  }

  private static func follows(_ cues: Set<String>, _ index: Int, _ text: ScannedText) -> Bool {
    guard let before = text[index - 1], text.tokens[index].hasSpaceBefore || before.text == "." else {
      return false
    }
    if before.text == "." { return text[index - 2].map { cues.contains($0.lower) } ?? false }
    return cues.contains(before.lower)
  }

  private static func introduction(before index: Int, in text: ScannedText) -> [String]? {
    NameCues.introductions.first { cue in
      index >= cue.count && zip(cue, text.tokens[index - cue.count..<index]).allSatisfy { $0 == $1.lower }
    }
  }

  /// First and last names, and what stands between them.
  static func end(from index: Int, in text: ScannedText) -> Int {
    var last = index
    var next = index + 1
    while let token = text[next], token.kind == .word, token.hasSpaceBefore, next - last <= 3 {
      if token.isCapitalised, !text.isShouted, belongsToName(token, after: text.tokens[next - 1], text) {
        last = next
      } else if !NameCues.particles.contains(token.lower) {
        break
      }
      next += 1
    }
    return last
  }

  /// 'De Wit' and 'Bakker' are last names too, though ordinary words.
  private static func belongsToName(_ token: Token, after before: Token, _ text: ScannedText) -> Bool {
    if NameCues.particles.contains(before.lower) || !text.known.isOrdinary(token.lower) { return true }
    return token.text.count > 3 && !token.startsSentence && !NameCues.noNames.contains(token.lower)
  }

  /// Initials before it.
  static func start(from index: Int, in text: ScannedText) -> Int {
    var first = index
    while first > 1, text.tokens[first - 1].text == ".", text.tokens[first - 2].isCapitalised,
      text.tokens[first - 2].text.count == 1
    {
      first -= 2
    }
    // 'J. van den Berg': the particles are ordinary words, so the name was seen only after them.
    var before = first - 1
    while before >= 0, NameCues.particles.contains(text.tokens[before].lower) { before -= 1 }
    if before > 0, before < first - 1, text.tokens[before].text == ".",
      text.tokens[before - 1].text.count == 1,
      text.tokens[before - 1].isCapitalised
    {
      return before - 1
    }
    return first
  }
}
