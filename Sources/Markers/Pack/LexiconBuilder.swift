import Diagnostics

/// Fills the lexicon from what the pack files say of words.
struct LexiconBuilder {
  private(set) var lexicon = Lexicon()
  /// By number.
  private(set) var classNames: [String] = []
  private var classes = NameTable(capacity: ClassSet.capacity)
  private(set) var findings: [Diagnostic] = []
  /// The forms of each verb, end to end, and where they are by infinitive.
  private var forms: [WordID] = []
  private var formsOf: [WordID: Range<Int>] = [:]
  /// Of a separable verb: the verb and the particle.
  private(set) var separable: [WordID: (verb: WordID, particle: WordID)] = [:]
  private var members: [[WordID]] = []
  private var letters = WordPool()
  private var affixes: [(letters: [UInt8], isPrefix: Bool, class: Int)] = []
  private var isFull = false

  init() {
    for name in GrammarClasses.names { _ = classID(name.utf8) }
    lexicon.setNumberClass(GrammarClasses().number)
  }

  // MARK: Classes

  /// The number of a class, a new one when it has none.
  mutating func classID(_ name: some Collection<UInt8>) -> Int {
    if let known = knownClass(name) { return known }
    guard classNames.count < ClassSet.capacity else {
      isFull = true
      return ClassSet.capacity - 1
    }
    classNames.append(String(decoding: name, as: UTF8.self))
    members.append([])
    classes.add(name)
    return classNames.count - 1
  }

  func knownClass(_ name: some Sequence<UInt8>) -> Int? { classes.number(of: WordHash.of(name)) }

  /// The classes that an author can name.
  private var ownClassNames: [String] {
    classNames.filter { !$0.isEmpty && !$0.contains("*") && !$0.hasPrefix("\u{0}") }
  }

  /// What to write instead of a class that does not exist.
  func advice(forClass name: String) -> String {
    Nearest.question(for: name, among: ownClassNames)
      ?? "Een klasse staat met haar woorden onder 'woorden'; een gewoon woord schrijf je zonder < en >."
  }

  mutating func add(_ text: Located<String>, to name: String) {
    let id = classID(name.utf8)
    let author = AuthorText(text)
    for piece in author.words() {
      guard let atom = PatternSyntax.atom(author.bytes, piece) else {
        let written = author.string(piece)
        report(
          .packBadWord, "Met '\(written)' kan een woordenlijst niets.", text.position,
          advice: PieceAdvice.inList(written))
        continue
      }
      switch atom.kind {
      case .word: add(intern(author.bytes, atom.letters), to: id)
      case .lemma:
        guard let lemma = verbLemma(author.bytes, atom.letters) else {
          let written = author.string(piece)
          report(
            .packBadWord, "'\(written)' is geen werkwoord dat op -en of -n eindigt.", text.position,
            advice: PieceAdvice.verb(written))
          continue
        }
        for form in formsOf[lemma] ?? 0..<0 { add(forms[form], to: id) }
      case .wordClass: include(author.bytes[atom.letters], in: id, at: text.position)
      case .prefix: affix(author.bytes[atom.letters], isPrefix: true, class: id)
      case .suffix: affix(author.bytes[atom.letters], isPrefix: false, class: id)
      case .any: break
      }
    }
    if isFull {
      report(
        .packTooMany, "Er zijn meer dan \(ClassSet.capacity) woordklassen.", text.position,
        advice: "Voeg klassen samen, of zet de woorden in het patroon zelf: (op|met).")
    }
  }

  private mutating func include(_ other: ArraySlice<UInt8>, in id: Int, at position: SourcePosition) {
    guard let source = knownClass(other) else {
      let name = String(decoding: other, as: UTF8.self)
      report(
        .packUnknownName, "De woordklasse '\(name)' staat niet hierboven.", position,
        advice: Nearest.question(for: name, among: ownClassNames)
          ?? "Zet haar boven de klasse waarin je haar gebruikt.")
      return
    }
    for word in members[source] { add(word, to: id) }
    for affix in affixes where affix.class == source {
      affixes.append((affix.letters, affix.isPrefix, id))
    }
  }

  private mutating func add(_ word: WordID, to id: Int) {
    if lexicon.addClass(id, to: word) { members[id].append(word) }
  }

  mutating func affix(_ letters: ArraySlice<UInt8>, isPrefix: Bool, class id: Int) {
    affixes.append((Letters.normalised(letters), isPrefix, id))
  }

  /// How many words are in a class.
  func size(of id: Int) -> Int { id < members.count ? members[id].count : 0 }

  // MARK: Words and verbs

  mutating func intern(_ word: StaticString) -> WordID { known(Letters.normalised("\(word)")) }

  /// The number of a word as an author writes it.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> WordID {
    // Most words are known, and plain: then nothing needs to be put together.
    var hash = WordHash.start
    for place in range {
      let byte = bytes[place]
      guard byte < 0x80 else { return known(Letters.normalised(bytes[range])) }
      if Letters.isLetter(byte) {
        hash = WordHash.adding(byte | 0x20, to: hash)
      } else if Letters.isDigit(byte) {
        hash = WordHash.adding(byte, to: hash)
      }
    }
    let number = lexicon.number(of: hash)
    return number != 0 ? number : known(Letters.normalised(bytes[range]))
  }

  private mutating func known(_ letters: [UInt8]) -> WordID { known(VerbForms.Form(stem: letters, form: [])) }

  private mutating func known(_ form: VerbForms.Form) -> WordID {
    var hash = WordHash.start
    for byte in form.prefix { hash = WordHash.adding(byte, to: hash) }
    for byte in form.stem { hash = WordHash.adding(byte, to: hash) }
    for byte in form.ending { hash = WordHash.adding(byte, to: hash) }
    let number = lexicon.number(of: hash)
    if number != 0 { return number }
    letters.append(form)
    return lexicon.add(letters[WordID(letters.count - 1)], hash: hash)
  }

  /// The infinitive of a verb written in capitals, conjugated when it was not yet.
  mutating func verbLemma(_ bytes: [UInt8], _ verb: Range<Int>) -> WordID? {
    guard !verb.isEmpty, bytes[verb.upperBound - 1] | 0x20 == UInt8(ascii: "n") else { return nil }
    let lemma = intern(bytes, verb)
    guard letters.range(of: lemma).count > 2 else { return nil }
    if formsOf[lemma] == nil { add(VerbForms.weak(Array(letters[lemma])), of: lemma) }
    return lemma
  }

  private mutating func add(_ forms: [VerbForms.Form], of lemma: WordID) {
    let start = self.forms.count
    for form in forms { add(form, of: lemma) }
    formsOf[lemma] = start..<self.forms.count
  }

  private mutating func add(_ form: VerbForms.Form, of lemma: WordID) {
    guard !(form.prefix.isEmpty && form.stem.isEmpty && form.ending.isEmpty) else { return }
    let word = known(form)
    lexicon.addForm(form.form, of: lemma, to: word)
    forms.append(word)
  }

  /// `bellen  zien(zag,zagen,gezien)  op|bellen`
  mutating func addVerbs(_ text: Located<String>) {
    let author = AuthorText(text)
    for piece in author.words() {
      let open = author.bytes[piece].firstIndex(of: UInt8(ascii: "(")) ?? piece.upperBound
      let name = piece.lowerBound..<open
      let irregular =
        open < piece.upperBound
        ? author.words(in: open + 1..<max(open + 1, piece.upperBound - 1)) { $0 == UInt8(ascii: ",") } : []
      guard irregular.isEmpty || irregular.count == 3 || irregular.count == 5 else {
        report(
          .packBadWord,
          "Bij '\(author.string(name))' horen drie vormen of vijf, met de tegenwoordige tijd ervoor.",
          text.position,
          advice: "Bijvoorbeeld zien(zag,zagen,gezien), of: kunnen(kan,kan,kon,konden,gekund).")
        continue
      }
      guard isInfinitive(author.bytes[name]) else {
        let written = author.string(piece)
        report(
          .packBadWord, "'\(written)' is geen infinitief.", text.position,
          advice: written.contains(",") && !written.hasSuffix(",")
            ? "De vormen staan vlak achter het werkwoord, tussen haakjes: zien(zag,zagen,gezien)."
            : "Onder 'werkwoorden' staan infinitieven met alleen een spatie ertussen: drinken zien(zag,zagen,gezien) op|bellen."
        )
        continue
      }
      if let bar = author.bytes[name].firstIndex(of: UInt8(ascii: "|")) {
        addSeparable(particle: name.lowerBound..<bar, verb: bar + 1..<open, of: author)
      } else {
        add(verb: name, irregular: irregular, of: author)
      }
    }
  }

  /// Letters that end in -n, with at most one bar.
  private func isInfinitive(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard let verb = parts.last, verb.count > 2, parts.count <= 2 else { return false }
    return verb.last.map { $0 | 0x20 == UInt8(ascii: "n") } ?? false
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { Letters.isLetter($0) || $0 >= 0x80 } }
  }

  private mutating func add(verb: Range<Int>, irregular: [Range<Int>], of author: AuthorText) {
    let lemma = intern(author.bytes, verb)
    guard formsOf[lemma] == nil else { return }
    let infinitive = Array(letters[lemma])
    guard !irregular.isEmpty else { return add(VerbForms.weak(infinitive), of: lemma) }
    var forms = [VerbForms.Form(stem: infinitive, form: .plural)]
    if irregular.count == 3 {
      for stem in VerbForms.stems(of: infinitive) {
        forms.append(VerbForms.Form(stem: stem, form: .stem))
        let ending = stem.last == UInt8(ascii: "t") ? [] : VerbForms.t
        forms.append(VerbForms.Form(stem: stem, ending: ending, form: .singular))
      }
    }
    let kinds: [VerbForm] =
      irregular.count == 3
      ? [.past, .past, .participle] : [.stem, .singular, .past, .past, .participle]
    for (written, kind) in zip(irregular, kinds) {
      for form in author.words(in: written, isBetween: { $0 == UInt8(ascii: "/") }) {
        forms.append(VerbForms.Form(stem: Letters.normalised(author.bytes[form]), form: kind))
      }
    }
    add(forms, of: lemma)
  }

  private mutating func addSeparable(particle: Range<Int>, verb: Range<Int>, of author: AuthorText) {
    guard let base = verbLemma(author.bytes, verb) else { return }
    let start = Letters.normalised(author.bytes[particle])
    let joined = known(start + letters[base])
    separable[joined] = (base, known(start))
    let separated = (formsOf[base] ?? 0..<0).map { forms[$0] }
    add(
      separated.map {
        VerbForms.Form(prefix: start, stem: Array(letters[$0]), form: lexicon.infos[Int($0)].form)
      }, of: joined)
  }

  // MARK: Spellings

  /// `das = dat is`
  mutating func addSpellings(_ text: Located<String>) {
    let author = AuthorText(text)
    func words(_ range: Range<Int>) -> [Range<Int>] {
      author.words(in: range) { $0 == UInt8(ascii: " ") }
    }
    for line in author.lines {
      let sides = author.words(in: line.range) { $0 == UInt8(ascii: "=") }
      guard sides.count == 2 else {
        report(
          .packBadWord, "'\(author.string(line.range))' is geen schrijfwijze.", line.position,
          advice: "Links staat wat mensen typen, rechts wat het betekent: das = dat is.")
        continue
      }
      let targets = words(sides[1]).map { intern(author.bytes, $0) }
      for word in words(sides[0]) { lexicon.expand(intern(author.bytes, word), into: targets) }
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
    for number in 1..<letters.count {
      let range = letters.range(of: WordID(number))
      let found = lexicon.classesByAffix(count: range.count) { letters.letters[range.lowerBound + $0] }
      if !found.isEmpty { lexicon.addClasses(found, to: WordID(number)) }
    }
  }

  mutating func takeFindings() -> [Diagnostic] {
    defer { findings = [] }
    return findings
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ position: SourcePosition, advice: String
  ) {
    findings.append(Diagnostic(kind, message, at: position, advice: advice))
  }
}
