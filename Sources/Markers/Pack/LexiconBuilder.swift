import Diagnostics

/// Fills the lexicon from what the pack files say of words.
struct LexiconBuilder {
  private(set) var lexicon = Lexicon()
  private(set) var classes: [String: Int] = [:]
  private(set) var findings: [Diagnostic] = []
  /// Verbs whose forms are known, by infinitive.
  private var conjugated: Set<WordID> = []
  /// Of a separable verb: the verb and the particle.
  private(set) var separable: [WordID: (verb: WordID, particle: WordID)] = [:]
  private var members: [Int: Set<WordID>] = [:]
  /// The letters of every word, by number.
  private var letters: [[UInt8]] = [[]]
  private var affixes: [(letters: [UInt8], isPrefix: Bool, class: Int)] = []
  private var isFull = false

  init() {
    for name in GrammarClasses.names { _ = classID(name) }
    lexicon.setNumberClass(GrammarClasses().number)
  }

  // MARK: Classes

  mutating func classID(_ name: String) -> Int {
    if let known = classes[name] { return known }
    guard classes.count < ClassSet.capacity else {
      isFull = true
      return ClassSet.capacity - 1
    }
    classes[name] = classes.count
    return classes.count - 1
  }

  func knows(_ name: String) -> Bool { classes[name] != nil }

  mutating func add(_ text: Located<String>, to name: String) {
    let id = classID(name)
    for piece in text.pieces {
      guard let atom = PatternSyntax.atom(piece) else {
        report("Met '\(String(decoding: piece, as: UTF8.self))' kan een woordenlijst niets.", text.position)
        continue
      }
      switch atom {
      case .word(let word): add(intern(word), to: id)
      case .lemma(let verb):
        guard let lemma = verbLemma(verb) else {
          report(
            "'\(String(decoding: verb, as: UTF8.self))' is geen werkwoord dat op -en of -n eindigt.",
            text.position)
          continue
        }
        addForms(of: lemma, to: id)
      case .wordClass(let other): include(String(decoding: other, as: UTF8.self), in: id, at: text.position)
      case .prefix(let letters): affix(letters, isPrefix: true, class: id)
      case .suffix(let letters): affix(letters, isPrefix: false, class: id)
      case .any: break
      }
    }
    if isFull { report("Er zijn meer dan \(ClassSet.capacity) woordklassen.", text.position) }
  }

  private mutating func include(_ other: String, in id: Int, at position: SourcePosition) {
    guard let source = classes[other] else {
      report("De woordklasse '\(other)' staat niet hierboven.", position)
      return
    }
    for word in members[source] ?? [] { add(word, to: id) }
    for affix in affixes where affix.class == source {
      affixes.append((affix.letters, affix.isPrefix, id))
    }
  }

  private mutating func add(_ word: WordID, to id: Int) {
    lexicon.addClass(id, to: word)
    members[id, default: []].insert(word)
  }

  mutating func affix(_ letters: ArraySlice<UInt8>, isPrefix: Bool, class id: Int) {
    affixes.append((Letters.normalised(letters), isPrefix, id))
  }

  /// How many words are in a class.
  func size(of id: Int) -> Int { members[id]?.count ?? 0 }

  // MARK: Words and verbs

  mutating func intern(_ word: some StringProtocol) -> WordID { known(Letters.normalised(word)) }
  mutating func intern(_ word: ArraySlice<UInt8>) -> WordID { known(Letters.normalised(word)) }

  private mutating func known(_ letters: [UInt8]) -> WordID {
    let count = lexicon.infos.count
    let number = lexicon.intern(letters)
    if lexicon.infos.count > count { self.letters.append(letters) }
    return number
  }

  /// The infinitive of a verb written in capitals, conjugated when it was not yet.
  mutating func verbLemma(_ verb: ArraySlice<UInt8>) -> WordID? {
    let letters = Letters.normalised(verb)
    guard letters.last == UInt8(ascii: "n"), letters.count > 2 else { return nil }
    let lemma = known(letters)
    conjugate(letters, lemma)
    return lemma
  }

  private var formsOf: [WordID: [WordID]] = [:]

  private mutating func conjugate(_ letters: [UInt8], _ lemma: WordID) {
    guard conjugated.insert(lemma).inserted else { return }
    for (form, kind) in VerbForms.weak(letters) { addForm(form, kind, lemma) }
  }

  private mutating func addForm(_ letters: [UInt8], _ form: VerbForm, _ lemma: WordID) {
    guard !letters.isEmpty else { return }
    let word = known(letters)
    lexicon.addForm(form, of: lemma, to: word)
    formsOf[lemma, default: []].append(word)
  }

  private mutating func addForms(of lemma: WordID, to id: Int) {
    for word in formsOf[lemma] ?? [] { add(word, to: id) }
  }

  /// `bellen  zien(zag,zagen,gezien)  op|bellen`
  mutating func addVerbs(_ text: Located<String>) {
    for piece in text.pieces {
      let open = piece.firstIndex(of: UInt8(ascii: "(")) ?? piece.endIndex
      let name = piece[..<open]
      let irregular =
        open < piece.endIndex
        ? piece[(open + 1)...].dropLast().split(separator: UInt8(ascii: ",")) : []
      guard irregular.isEmpty || irregular.count == 3 || irregular.count == 5 else {
        report(
          "Bij '\(String(decoding: name, as: UTF8.self))' horen drie vormen (zag,zagen,gezien) of vijf, met de tegenwoordige tijd ervoor.",
          text.position)
        continue
      }
      if let bar = name.firstIndex(of: UInt8(ascii: "|")) {
        addSeparable(particle: name[..<bar], verb: name[(bar + 1)...])
      } else {
        add(verb: name, irregular: irregular)
      }
    }
  }

  private mutating func add(verb: ArraySlice<UInt8>, irregular: [ArraySlice<UInt8>]) {
    let letters = Letters.normalised(verb)
    let lemma = known(letters)
    guard !irregular.isEmpty else {
      conjugate(letters, lemma)
      return
    }
    guard conjugated.insert(lemma).inserted else { return }
    addForm(letters, .plural, lemma)
    if irregular.count == 3 {
      for stem in VerbForms.stems(of: letters) {
        addForm(stem, .stem, lemma)
        let third = stem.last == UInt8(ascii: "t") ? stem : stem + [UInt8(ascii: "t")]
        addForm(third, .singular, lemma)
      }
    }
    let kinds: [VerbForm] =
      irregular.count == 3
      ? [.past, .past, .participle] : [.stem, .singular, .past, .past, .participle]
    for (forms, kind) in zip(irregular, kinds) {
      for form in forms.split(separator: UInt8(ascii: "/")) { addForm(Letters.normalised(form), kind, lemma) }
    }
  }

  private mutating func addSeparable(particle: ArraySlice<UInt8>, verb: ArraySlice<UInt8>) {
    guard let base = verbLemma(verb) else { return }
    let start = Letters.normalised(particle)
    let joined = known(start + Letters.normalised(verb))
    conjugated.insert(joined)
    separable[joined] = (base, known(start))
    let known = formsOf[base] ?? []
    for form in known {
      addForm(start + letters[Int(form)], lexicon.infos[Int(form)].form, joined)
    }
  }

  // MARK: Spellings

  /// `das = dat is`
  mutating func addSpellings(_ text: Located<String>) {
    for line in text.lines {
      let sides = line.text.split(separator: UInt8(ascii: "="))
      guard sides.count == 2 else {
        report("Een schrijfwijze leest als 'das = dat is'.", line.position)
        continue
      }
      let targets = sides[1].split(separator: UInt8(ascii: " ")).map { intern($0) }
      for word in sides[0].split(separator: UInt8(ascii: " ")) { lexicon.expand(intern(word), into: targets) }
    }
  }

  // MARK: Affixes

  /// Gives the known words their classes by affix, and hands the affixes to the lexicon.
  mutating func finish() {
    for affix in affixes {
      if affix.isPrefix {
        lexicon.addPrefix(affix.letters, class: affix.class)
      } else {
        lexicon.addSuffix(affix.letters, class: affix.class)
      }
    }
    guard !affixes.isEmpty else { return }
    for number in letters.indices.dropFirst() {
      let found = lexicon.classesByAffix(TypedLetters(letters[number][...]))
      if !found.isEmpty { lexicon.addClasses(found, to: WordID(number)) }
    }
  }

  mutating func takeFindings() -> [Diagnostic] {
    defer { findings = [] }
    return findings
  }

  private mutating func report(_ message: String, _ position: SourcePosition) {
    findings.append(Diagnostic(.packUnknownName, message, at: position))
  }
}
