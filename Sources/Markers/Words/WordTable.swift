/// From hash to number of a word: open addressing, never more than half full.
struct WordTable: Sendable {
  /// Hash and number together, so that a look costs one reach into memory.
  private struct Slot {
    var hash: UInt64 = 0
    /// 0 where nothing is.
    var number: WordID = 0
  }

  private var slots: [Slot]
  private var count = 0

  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  @inline(__always)
  func find(_ hash: UInt64) -> WordID {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 || slot.hash == hash { return slot.number }
      place = (place + 1) & mask
    }
  }

  /// Adds `number` under `hash`; the first that was added stays.
  mutating func add(_ number: WordID, under hash: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place].number != 0 {
      if slots[place].hash == hash { return }
      place = (place + 1) & mask
    }
    slots[place] = Slot(hash: hash, number: number)
    count += 1
  }

  private mutating func grow() {
    var larger = WordTable(capacity: slots.count)
    for slot in slots where slot.number != 0 { larger.add(slot.number, under: slot.hash) }
    self = larger
  }
}
