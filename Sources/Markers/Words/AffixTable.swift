/// Classes that a word has by its first or last letters.
struct AffixTable: Sendable {
  private var table = WordTable(capacity: 64)
  private var classes: [ClassSet] = [ClassSet()]
  private var shortest = Int.max
  private var longest = 0

  /// - Parameter letters: from the edge of the word inward.
  mutating func add(_ letters: some Collection<UInt8>, class id: Int) {
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

  /// The classes of a word of `count` letters, counted from the edge inward.
  @inline(__always)
  func classes(inFirst count: Int, letter: (Int) -> UInt8) -> ClassSet {
    var result = ClassSet()
    var hash = WordHash.start
    for place in 0..<min(longest, count) {
      hash = WordHash.adding(letter(place), to: hash)
      guard place + 1 >= shortest else { continue }
      let number = table.find(hash)
      if number != 0 { result.formUnion(classes[Int(number)]) }
    }
    return result
  }
}
