/// Numbers from 0 by name, found by the hash of its bytes.
struct NameTable: Sendable {
  /// One higher, as 0 stands for none.
  private var numbers: WordTable
  private var count = 0

  init(capacity: Int) { numbers = WordTable(capacity: capacity) }

  init(_ names: some Collection<String>) {
    self.init(capacity: names.count)
    for name in names { add(name.utf8) }
  }

  /// Gives the next number to a name; one that was there keeps its own.
  mutating func add(_ name: some Sequence<UInt8>) {
    count += 1
    numbers.add(WordID(count), under: WordHash.of(name))
  }

  /// Of the name with this hash.
  @inline(__always)
  func number(of hash: UInt64) -> Int? {
    let number = numbers.find(hash)
    return number == 0 ? nil : Int(number) - 1
  }
}
