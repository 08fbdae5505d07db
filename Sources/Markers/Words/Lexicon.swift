/// All words the pack knows: what they are and what they stand for.
struct Lexicon: Sendable {
  private(set) var table = WordTable(capacity: 8192)
  /// By the letters with every run cut to one, for words drawn out.
  private var singles = WordTable(capacity: 8192)
  /// By number; the first is the unknown word.
  private(set) var infos: [WordInfo] = [WordInfo(lemma: 0)]
  private(set) var stems: [UInt64] = [0]
  private var hashes: [UInt64] = [0]
  private var expansions: [[WordID]] = [[]]
  private(set) var prefixes = AffixTable()
  private(set) var suffixes = AffixTable()
  private(set) var numberClass = 0

  mutating func setNumberClass(_ id: Int) { numberClass = id }

  // MARK: Building

  mutating func intern(_ letters: [UInt8]) -> WordID {
    let hash = WordHash.of(letters)
    let known = table.find(hash)
    if known != 0 { return known }
    let number = WordID(infos.count)
    infos.append(WordInfo(lemma: number))
    stems.append(hash)
    hashes.append(hash)
    table.add(number, under: hash)
    var run = WordLetters()
    for letter in letters { run.add(letter) }
    singles.add(number, under: run.single)
    return number
  }

  mutating func addClass(_ id: Int, to word: WordID) { infos[Int(word)].classes.insert(id) }

  mutating func addForm(_ form: VerbForm, of lemma: WordID, to word: WordID) {
    if infos[Int(word)].form.isEmpty { infos[Int(word)].lemma = lemma }
    infos[Int(word)].form.formUnion(form)
    if infos[Int(word)].lemma == lemma { stems[Int(word)] = stems[Int(lemma)] }
  }

  mutating func expand(_ word: WordID, into words: [WordID]) {
    infos[Int(word)].expansion = Int32(expansions.count)
    expansions.append(words)
  }

  mutating func addPrefix(_ letters: [UInt8], class id: Int) { prefixes.add(letters, class: id) }
  mutating func addSuffix(_ letters: [UInt8], class id: Int) { suffixes.add(letters, class: id) }

  func classesByAffix(_ letters: TypedLetters) -> ClassSet {
    var result = prefixes.classes(ofPrefixesIn: letters)
    result.formUnion(suffixes.classes(ofSuffixesIn: letters))
    return result
  }

  mutating func addClasses(_ classes: ClassSet, to word: WordID) {
    infos[Int(word)].classes.formUnion(classes)
  }

  // MARK: Reading

  /// Appends the word that was read, or the words that it stands for.
  func append(
    _ letters: WordLetters, from start: Int, to end: Int, of bytes: [UInt8], marks: TokenMarks,
    to tokens: inout [Token]
  ) {
    var token = Token(start: Int32(start), end: Int32(end), marks: marks, hash: letters.hash)
    if marks.contains(.number) {
      token.stem = letters.hash
      token.classes.insert(numberClass)
    }
    var word = table.find(letters.hash)
    if word == 0, letters.isElongated { word = singles.find(letters.single) }
    if word != 0 {
      let expansion = infos[Int(word)].expansion
      if expansion != 0 {
        for (place, part) in expansions[Int(expansion)].enumerated() {
          fill(&token, with: part)
          if place > 0 { token.marks.formUnion(.implied) }
          tokens.append(token)
        }
        return
      }
      fill(&token, with: word)
    } else if !marks.contains(.number) {
      guess(&token, bytes)
    }
    tokens.append(token)
  }

  @inline(__always)
  private func fill(_ token: inout Token, with word: WordID) {
    let info = infos[Int(word)]
    token.word = word
    token.lemma = info.lemma
    token.hash = hashes[Int(word)]
    token.form = info.form
    token.classes.formUnion(info.classes)
    token.stem = stems[Int(word)]
  }

  /// What an unknown word shows by its beginning and end.
  private func guess(_ token: inout Token, _ bytes: [UInt8]) {
    token.stem = token.hash
    let typed = bytes[Int(token.start)..<Int(token.end)]
    guard typed.count <= 40, typed.count > 3 else { return }
    let letters = TypedLetters(typed)
    guard letters.count > 3 else { return }
    let candidates = letters.stemCandidates()
    for place in 0..<5 where candidates[place] != 0 {
      let word = table.find(candidates[place])
      guard word != 0, infos[Int(word)].expansion == 0 else { continue }
      if infos[Int(word)].form.isEmpty {
        token.classes.formUnion(infos[Int(word)].classes)
        token.stem = stems[Int(word)]
        break
      }
    }
    if token.stem == token.hash, let bare = letters.bareStem { token.stem = bare }
    token.classes.formUnion(classesByAffix(letters))
    if letters.looksLikeParticiple { token.form.insert(.participle) }
  }
}
