/// Classes that a word has by its first or last letters.
struct AffixTable: Sendable {
  private var table = WordTable(capacity: 64)
  private var classes: [ClassSet] = [ClassSet()]
  private var shortest = Int.max
  private var longest = 0

  mutating func add(_ letters: [UInt8], class id: Int) {
    let hash = WordHash.of(letters)
    var number = table.find(hash)
    if number == 0 {
      number = WordID(classes.count)
      classes.append(ClassSet())
      table.add(number, under: hash)
    }
    classes[Int(number)].insert(id)
    shortest = min(shortest, letters.count)
    longest = max(longest, letters.count)
  }

  func classes(ofPrefixesIn letters: TypedLetters) -> ClassSet {
    var result = ClassSet()
    guard longest > 0 else { return result }
    var hash = WordHash.start
    for place in 0..<min(longest, letters.count) {
      hash = WordHash.adding(letters[place], to: hash)
      guard place + 1 >= shortest else { continue }
      let number = table.find(hash)
      if number != 0 { result.formUnion(classes[Int(number)]) }
    }
    return result
  }

  func classes(ofSuffixesIn letters: TypedLetters) -> ClassSet {
    var result = ClassSet()
    guard longest > 0, shortest <= letters.count else { return result }
    for size in shortest...min(longest, letters.count) {
      let number = table.find(letters.hash(letters.count - size..<letters.count))
      if number != 0 { result.formUnion(classes[Int(number)]) }
    }
    return result
  }
}
