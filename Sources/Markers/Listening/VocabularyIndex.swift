/// The words of a case, ready to be looked for.
struct VocabularyIndex: Sendable {
  /// What was found in a reply.
  struct Found {
    var topics: [Mention] = []
    var people: [Mention] = []
    var addressees: [String] = []
    /// Clauses that name somebody who can be involved.
    var peopleClauses: Set<Int> = []
  }

  private struct Part: Hashable {
    let hash: UInt64
    let prefixLength: Int
  }

  private struct Entry {
    let parts: [Part]
    /// Index in topics, or in people counted after them.
    let subject: Int
  }

  private let topics: [Vocabulary.Topic]
  private let people: [Vocabulary.Person]
  private var entries: [Entry] = []
  private var byWord: [UInt64: [Int]] = [:]
  private var byPrefix: [[UInt64: [Int]]] = []
  private let masculine: StemSet
  private let feminine: StemSet
  private let polite: StemSet

  private static let longestPrefix = 32

  init(_ vocabulary: Vocabulary, lexicon: Lexicon) {
    topics = vocabulary.topics
    people = vocabulary.people
    masculine = Self.set("hij hem ie", lexicon)
    feminine = Self.set("haar zij ze", lexicon)
    polite = Self.set("u en meneer mevrouw jij", lexicon)
    guard !(topics.isEmpty && people.isEmpty) else { return }
    byPrefix = Array(repeating: [:], count: Self.longestPrefix + 1)
    for (index, topic) in topics.enumerated() {
      for word in topic.words { add(word, subject: index) }
    }
    for (index, person) in people.enumerated() {
      for word in person.words { add(word, subject: topics.count + index) }
    }
  }

  private static func set(_ words: String, _ lexicon: Lexicon) -> StemSet {
    var set = StemSet(capacity: 8)
    for word in words.split(separator: " ") { set.insert(WordHash.of(Letters.normalised(word))) }
    return set
  }

  private mutating func add(_ phrase: String, subject: Int) {
    var parts: [Part] = []
    for piece in phrase.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let isPrefix = piece.last == "*"
      let letters = Letters.normalised(piece)
      guard !letters.isEmpty else { continue }
      let kept = isPrefix ? letters.prefix(Self.longestPrefix) : letters[...]
      parts.append(Part(hash: WordHash.of(kept), prefixLength: isPrefix ? kept.count : 0))
    }
    guard let first = parts.first else { return }
    if first.prefixLength > 0 {
      byPrefix[first.prefixLength][first.hash, default: []].append(entries.count)
    } else {
      byWord[first.hash, default: []].append(entries.count)
    }
    entries.append(Entry(parts: parts, subject: subject))
  }

  // MARK: Looking

  func mentions(
    in tokens: [Token], of reply: String, clauses: [Clause], after context: [Token], context text: String
  ) -> Found {
    var found = Found()
    guard !entries.isEmpty else { return found }
    var lastMan = -1
    var lastWoman = -1
    let said = Array(text.utf8)
    for place in context.indices {
      for (subject, _) in subjects(at: place, in: context, of: said) where subject >= topics.count {
        note(subject - topics.count, &lastMan, &lastWoman)
      }
    }
    let bytes = Array(reply.utf8)
    var clause = 0
    for place in tokens.indices {
      while clause + 1 < clauses.count, place >= clauses[clause].end { clause += 1 }
      let sentence = clauses[clause].sentence
      var named = false
      for (subject, length) in subjects(at: place, in: tokens, of: bytes) {
        let words = Int(tokens[place].start)..<Int(tokens[place + length - 1].end)
        if subject < topics.count {
          add(Mention(id: topics[subject].id, sentence: sentence, words: words), to: &found.topics)
        } else {
          let person = subject - topics.count
          named = true
          add(Mention(id: people[person].id, sentence: sentence, words: words), to: &found.people)
          note(person, &lastMan, &lastWoman)
          found.peopleClauses.insert(clause)
          if people[person].isPresent,
            isAddressed(at: place, length: length, in: clauses[clause], of: tokens)
          {
            if found.addressees.last != people[person].id { found.addressees.append(people[person].id) }
          }
        }
      }
      guard !named else { continue }
      if let person = resolve(tokens[place], lastMan, lastWoman) {
        let words = Int(tokens[place].start)..<Int(tokens[place].end)
        add(Mention(id: people[person].id, sentence: sentence, words: words), to: &found.people)
        found.peopleClauses.insert(clause)
      }
    }
    return found
  }

  private func add(_ mention: Mention, to mentions: inout [Mention]) {
    if let last = mentions.last, last.id == mention.id, last.words == mention.words { return }
    mentions.append(mention)
  }

  private func note(_ person: Int, _ lastMan: inout Int, _ lastWoman: inout Int) {
    switch people[person].gender {
    case .man: lastMan = person
    case .woman: lastWoman = person
    case nil: break
    }
  }

  /// The person a pronoun stands for: the last that was named, else the only one there can be.
  private func resolve(_ token: Token, _ lastMan: Int, _ lastWoman: Int) -> Int? {
    if masculine.contains(token.hash) { return lastMan >= 0 ? lastMan : only(.man) }
    if feminine.contains(token.hash) { return lastWoman >= 0 ? lastWoman : nil }
    return nil
  }

  private func only(_ gender: Vocabulary.Person.Gender) -> Int? {
    let candidates = people.indices.filter { people[$0].gender == gender && !people[$0].isPresent }
    return candidates.count == 1 ? candidates.first : nil
  }

  private func isAddressed(at place: Int, length: Int, in clause: Clause, of tokens: [Token]) -> Bool {
    if tokens[place].marks.contains(.at) { return true }
    var others = 0
    for other in clause.range where other < place || other >= place + length {
      if !polite.contains(tokens[other].hash), other >= clause.head { others += 1 }
    }
    if others == 0 { return true }
    // 'Henk je staat stijf van de zorgen', without a comma.
    let next = place + length
    return place == clause.head && next < clause.end
      && tokens[next].classes.contains(GrammarClasses().you)
  }

  private func subjects(
    at place: Int, in tokens: [Token], of bytes: [UInt8]
  ) -> [(subject: Int, length: Int)] {
    var result: [(Int, Int)] = []
    func consider(_ candidates: [Int]?) {
      for index in candidates ?? [] {
        let entry = entries[index]
        guard place + entry.parts.count <= tokens.count else { continue }
        let fits = entry.parts.indices.dropFirst().allSatisfy {
          self.fits(entry.parts[$0], tokens[place + $0], bytes)
        }
        if fits, !result.contains(where: { $0.0 == entry.subject }) {
          result.append((entry.subject, entry.parts.count))
        }
      }
    }
    consider(byWord[tokens[place].hash])
    if tokens[place].stem != tokens[place].hash { consider(byWord[tokens[place].stem]) }
    guard byPrefix.contains(where: { !$0.isEmpty }) else { return result }
    let letters = TypedLetters(bytes[Int(tokens[place].start)..<Int(tokens[place].end)])
    var hash = WordHash.start
    for length in 1...max(1, min(Self.longestPrefix, letters.count)) where length <= letters.count {
      hash = WordHash.adding(letters[length - 1], to: hash)
      if !byPrefix[length].isEmpty { consider(byPrefix[length][hash]) }
    }
    return result
  }

  private func fits(_ part: Part, _ token: Token, _ bytes: [UInt8]) -> Bool {
    guard part.prefixLength > 0 else { return token.hash == part.hash || token.stem == part.hash }
    let letters = TypedLetters(bytes[Int(token.start)..<Int(token.end)])
    return letters.count >= part.prefixLength && letters.hash(0..<part.prefixLength) == part.hash
  }
}
