/// Every state that was met, in the order of meeting, each with the step that first led there.
struct StateIndex {
  private(set) var keys: [UInt64] = []
  private(set) var parents: [UInt32] = []
  /// The class of reply of the first step to this state, within the scene of its parent.
  private(set) var classes: [UInt32] = []
  private var slots: [UInt32]

  init() { slots = [UInt32](repeating: .max, count: 1 << 12) }

  var count: Int { keys.count }

  /// The number of the state, and whether it was met now for the first time.
  mutating func insert(_ key: UInt64, from parent: Int, by replyClass: Int) -> (index: Int, isNew: Bool) {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != .max {
      let found = Int(slots[slot])
      if keys[found] == key { return (found, false) }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(keys.count)
    keys.append(key)
    parents.append(UInt32(clamping: parent))
    classes.append(UInt32(clamping: replyClass))
    if keys.count * 4 > slots.count * 3 { grow() }
    return (keys.count - 1, true)
  }

  func find(_ key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != .max {
      let found = Int(slots[slot])
      if keys[found] == key { return found }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Bytes in use, without what the arrays hold in reserve.
  var bytes: Int { keys.count * 16 + slots.count * 4 }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, key) in keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index)
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 20)
  }
}
