/// The letters of every word, by number, end to end.
struct WordPool {
  private(set) var letters: [UInt8] = []
  private var ends: [Int] = [0]

  var count: Int { ends.count }

  /// The word with the number that comes next.
  mutating func append(_ word: VerbForms.Form) {
    letters += word.prefix
    letters += word.stem
    letters += word.ending
    ends.append(letters.count)
  }

  func range(of number: WordID) -> Range<Int> {
    number == 0 ? 0..<0 : ends[Int(number) - 1]..<ends[Int(number)]
  }

  subscript(_ number: WordID) -> ArraySlice<UInt8> { letters[range(of: number)] }
}
