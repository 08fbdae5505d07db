/// From hash to number of a word: open addressing, never more than half full.
struct WordTable: Sendable {
  private var hashes: [UInt64]
  private var numbers: [WordID]
  private var count = 0

  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
  }

  @inline(__always)
  func find(_ hash: UInt64) -> WordID {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while numbers[slot] != 0 {
      if hashes[slot] == hash { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Adds `number` under `hash`; the first that was added stays.
  mutating func add(_ number: WordID, under hash: UInt64) {
    if (count + 1) * 2 > hashes.count { grow() }
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while numbers[slot] != 0 {
      if hashes[slot] == hash { return }
      slot = (slot + 1) & mask
    }
    hashes[slot] = hash
    numbers[slot] = number
    count += 1
  }

  private mutating func grow() {
    var larger = WordTable(capacity: hashes.count)
    for slot in hashes.indices where numbers[slot] != 0 {
      larger.add(numbers[slot], under: hashes[slot])
    }
    self = larger
  }
}
