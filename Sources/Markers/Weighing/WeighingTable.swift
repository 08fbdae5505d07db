/// How much each feature of a clause speaks for or against each trait, and the traits for each marker.
///
/// A marker is heard in a clause when its points come to ``WeighingTable/enough`` or more;
/// ``WeighingTable/enoughToStay`` will do for one that a rule heard.
struct WeighingTable: Sendable {
  typealias Points = TraitPoints.Points

  static let enough: Float = 100
  static let enoughToStay: Float = 60

  /// The markers that are weighed, by number; the rest is left to the rules alone.
  private(set) var markers: [Int] = []
  private var slots = [Int8](repeating: -1, count: MarkerSet.capacity)
  var traits = TraitPoints()
  /// How strongly every clause shows each trait before anything is said.
  var start = TraitSum()
  /// Of each weighed marker, the number under which it is reported.
  var rules: [Int] = []

  private(set) var rows: [TraitSum] = []
  /// As the author wrote them, and where they stand in it.
  private let text: [UInt8]
  private var names: [Range<Int>] = []
  private var byProperty = [Int32](repeating: -1, count: 64)
  /// Of the clause itself, the one before, the one after.
  private var byShape = [Int32](repeating: -1, count: ClauseShape.count * 3)
  private var byClass = [Int32](repeating: -1, count: ClassSet.capacity)
  private var byMarker = [Int32](repeating: -1, count: MarkerSet.capacity * 3)
  private var byRule: [Int32] = []
  /// Rows by what words say; the number is one higher, as 0 stands for none.
  private var byWord: WordTable
  /// Most words and pairs of a reply are in no row: asked first, this keeps the rows that matter at hand.
  private var known = HashFilter()
  /// Rows by words for the other clauses of the reply.
  private var byWordElsewhere = WordTable()

  /// - Parameter text: in which the names of the features stand.
  init(of text: [UInt8] = [], capacity: Int = 0) {
    self.text = text
    byWord = WordTable(capacity: capacity)
    rows.reserveCapacity(capacity)
    names.reserveCapacity(capacity)
  }

  var isEmpty: Bool { markers.isEmpty }

  func name(of row: Int) -> String { String(decoding: text[names[row]], as: UTF8.self) }

  mutating func makeSlot(for marker: Int) -> Int? {
    if let known = slot(of: marker) { return known }
    guard markers.count < TraitPoints.capacity else { return nil }
    slots[marker] = Int8(markers.count)
    markers.append(marker)
    return markers.count - 1
  }

  /// Where a marker stands among the points; nil when it is not weighed.
  @inline(__always)
  func slot(of marker: Int) -> Int? { slots[marker] < 0 ? nil : Int(slots[marker]) }

  mutating func add(_ traits: TraitSum, for feature: ClauseFeature, named name: Range<Int>) {
    let row = Int32(rows.count)
    rows.append(traits)
    names.append(name)
    switch feature {
    case .property(let bit): byProperty[bit] = row
    case .shape(let number): byShape[number * 3] = row
    case .before(let number): byShape[number * 3 + 1] = row
    case .after(let number): byShape[number * 3 + 2] = row
    case .wordClass(let id): byClass[id] = row
    case .rule(let number):
      if byRule.count <= number { byRule += Array(repeating: -1, count: number + 1 - byRule.count) }
      byRule[number] = row
    case .heard(let marker): byMarker[marker * 3] = row
    case .fired(let marker): byMarker[marker * 3 + 1] = row
    case .markerElsewhere(let marker): byMarker[marker * 3 + 2] = row
    case .wordElsewhere(let stem): byWordElsewhere.add(WordID(row + 1), under: stem)
    case .word, .pair, .voiced, .opening:
      byWord.add(WordID(row + 1), under: Self.key(feature))
      known.insert(Self.key(feature))
    }
  }

  @inline(__always)
  func row(for feature: ClauseFeature) -> Int? {
    let row: Int32
    switch feature {
    case .property(let bit): row = byProperty[bit]
    case .shape(let number): row = byShape[number * 3]
    case .before(let number): row = byShape[number * 3 + 1]
    case .after(let number): row = byShape[number * 3 + 2]
    case .wordClass(let id): row = byClass[id]
    case .rule(let number): row = number < byRule.count ? byRule[number] : -1
    case .heard(let marker): row = byMarker[marker * 3]
    case .fired(let marker): row = byMarker[marker * 3 + 1]
    case .markerElsewhere(let marker): row = byMarker[marker * 3 + 2]
    case .wordElsewhere(let stem): row = Int32(byWordElsewhere.find(stem)) - 1
    case .word, .pair, .voiced, .opening:
      let key = Self.key(feature)
      row = known.mayContain(key) ? Int32(byWord.find(key)) - 1 : -1
    }
    return row < 0 ? nil : Int(row)
  }

  @inline(__always)
  private static func key(_ feature: ClauseFeature) -> UInt64 {
    switch feature {
    case .word(let stem): stem
    case .pair(let first, let second): (first &* 0x9E37_79B9_7F4A_7C15) ^ second.byteSwapped
    case .voiced(let voice, let stem): (stem ^ UInt64(voice &+ 1)) &* 0x1656_67B1_9E37_79F9
    case .opening(let stem): stem &* 0xD6E8_FEB8_6659_FD93 &+ 1
    default: 0
    }
  }

  /// More features than that are no longer one thing that was said, and would not fit.
  private static let most = 1_000

  /// What a clause shows by itself.
  func traits(of view: ClauseView) -> TraitSum {
    var sum = start
    var room = Self.most
    view.forEachFeature { feature in
      guard room > 0, let row = row(for: feature) else { return }
      sum &+= rows[row]
      room -= 1
    }
    return sum
  }

  /// What the words of a clause show for the other clauses of the reply.
  func company(of clause: ArraySlice<Token>) -> TraitSum {
    var sum = TraitSum()
    for token in clause.prefix(Self.most / 4) {
      if let row = row(for: .wordElsewhere(token.stem)) { sum &+= rows[row] }
    }
    return sum
  }
}
