/// A small set of word stems.
struct StemSet: Sendable {
  private var slots: [UInt64]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  mutating func insert(_ stem: UInt64) {
    guard stem != 0 else { return }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: stem ^ (stem >> 32)) & mask
    while slots[slot] != 0 {
      if slots[slot] == stem { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = stem
    count += 1
  }

  func contains(_ stem: UInt64) -> Bool {
    guard stem != 0, count > 0 else { return false }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: stem ^ (stem >> 32)) & mask
    while slots[slot] != 0 {
      if slots[slot] == stem { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
