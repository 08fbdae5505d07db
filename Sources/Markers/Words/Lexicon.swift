/// All words the pack knows: what they are and what they stand for.
struct Lexicon: Sendable {
  private var table = WordTable(capacity: 8192)
  /// By the letters with every run cut to one, for words drawn out.
  private var singles = WordTable(capacity: 8192)
  /// By number; the first is the unknown word.
  private(set) var infos: [WordInfo] = [WordInfo(hash: 0, stem: 0, lemma: 0)]
  private var expansions: [[WordID]] = [[]]
  private var prefixes = AffixTable()
  private var suffixes = AffixTable()
  private(set) var numberClass = 0

  init() { infos.reserveCapacity(8192) }

  mutating func setNumberClass(_ id: Int) { numberClass = id }

  // MARK: Building

  /// The number of the word with this hash; 0 when it is not known yet.
  @inline(__always)
  func number(of hash: UInt64) -> WordID { table.find(hash) }

  /// Adds a word that is not known yet.
  mutating func add(_ letters: some Sequence<UInt8>, hash: UInt64) -> WordID {
    let number = WordID(infos.count)
    infos.append(WordInfo(hash: hash, stem: hash, lemma: number))
    table.add(number, under: hash)
    var run = WordLetters()
    for letter in letters { run.add(letter) }
    singles.add(number, under: run.single)
    return number
  }

  /// False when the word was in the class already.
  mutating func addClass(_ id: Int, to word: WordID) -> Bool {
    guard !infos[Int(word)].classes.contains(id) else { return false }
    infos[Int(word)].classes.insert(id)
    return true
  }

  mutating func addForm(_ form: VerbForm, of lemma: WordID, to word: WordID) {
    if infos[Int(word)].form.isEmpty { infos[Int(word)].lemma = lemma }
    infos[Int(word)].form.formUnion(form)
    if infos[Int(word)].lemma == lemma { infos[Int(word)].stem = infos[Int(lemma)].stem }
  }

  mutating func expand(_ word: WordID, into words: [WordID]) {
    infos[Int(word)].expansion = Int32(expansions.count)
    expansions.append(words)
  }

  mutating func addPrefix(_ letters: [UInt8], class id: Int) { prefixes.add(letters, class: id) }
  mutating func addSuffix(_ letters: [UInt8], class id: Int) {
    suffixes.add(letters.reversed(), class: id)
  }

  /// The classes of a word of `count` letters by its first and last.
  @inline(__always)
  func classesByAffix(count: Int, letter: (Int) -> UInt8) -> ClassSet {
    var result = prefixes.classes(inFirst: count, letter: letter)
    result.formUnion(suffixes.classes(inFirst: count) { letter(count - 1 - $0) })
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
    token.hash = info.hash
    token.form = info.form
    token.classes.formUnion(info.classes)
    token.stem = info.stem
  }

  /// The stem of a word of small letters only; nil when it takes a closer look.
  func stem(ofPlain bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
    var letters = WordLetters()
    for place in range {
      guard bytes[place] &- UInt8(ascii: "a") < 26 else { return nil }
      letters.add(bytes[place])
    }
    guard letters.count > 0, !letters.isElongated else { return nil }
    let word = table.find(letters.hash)
    guard word == 0 else { return infos[Int(word)].expansion == 0 ? infos[Int(word)].stem : nil }
    guard range.count <= 40, range.count > 3 else { return letters.hash }
    return guessedStem(TypedLetters(bytes[range]), hash: letters.hash).stem
  }

  /// What an unknown word can be a form of, and the stem it shares with that.
  @inline(__always)
  private func guessedStem(_ letters: TypedLetters, hash: UInt64) -> (word: WordID, stem: UInt64) {
    let candidates = letters.stemCandidates()
    for place in 0..<5 where candidates[place] != 0 {
      let word = table.find(candidates[place])
      guard word != 0, infos[Int(word)].expansion == 0, infos[Int(word)].form.isEmpty else { continue }
      let stem = infos[Int(word)].stem
      return (word, stem != hash ? stem : letters.bareStem ?? hash)
    }
    return (0, letters.bareStem ?? hash)
  }

  /// What an unknown word shows by its beginning and end.
  private func guess(_ token: inout Token, _ bytes: [UInt8]) {
    token.stem = token.hash
    let typed = bytes[Int(token.start)..<Int(token.end)]
    guard typed.count <= 40, typed.count > 3 else { return }
    let letters = TypedLetters(typed)
    guard letters.count > 3 else { return }
    let (word, stem) = guessedStem(letters, hash: token.hash)
    if word != 0 { token.classes.formUnion(infos[Int(word)].classes) }
    token.stem = stem
    token.classes.formUnion(classesByAffix(count: letters.count) { letters[$0] })
    if letters.looksLikeParticiple { token.form.insert(.participle) }
  }
}
