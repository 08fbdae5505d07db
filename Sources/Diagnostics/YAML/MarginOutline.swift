/// The tables and lists that are open at a line.
struct MarginOutline {
  struct Block {
    let margin: Int
    let isList: Bool
    let opener: MarginLines.Line
    /// How many keys or items it has so far.
    var count = 0
    var keys: Set<String> = []

    /// Where the opener has to stand for this block to stand where `line` does.
    func fitting(_ line: MarginLines.Line) -> Int { max(0, opener.margin + line.margin - margin) }
  }

  /// How much further what is under a key stands.
  let step: Int
  private(set) var blocks: [Block] = []

  init(step: Int) { self.step = step }

  mutating func add(_ line: MarginLines.Line) {
    blocks.removeAll { $0.margin > line.margin || ($0.margin == line.margin && $0.isList && !line.isItem) }
    if line.isItem { count(line, at: line.margin, isList: true) }
    if line.key != nil { count(line, at: line.keyMargin, isList: false) }
  }

  private mutating func count(_ line: MarginLines.Line, at margin: Int, isList: Bool) {
    if blocks.last.map({ $0.margin != margin || $0.isList != isList }) ?? true {
      blocks.append(Block(margin: margin, isList: isList, opener: line))
    }
    blocks[blocks.count - 1].count += 1
    if !isList, let key = line.key { blocks[blocks.count - 1].keys.insert(key) }
  }

  /// Where a line has to stand so that the block goes on in which `later` belong; nil when there is none.
  func margin(for line: MarginLines.Line, continuing later: [MarginLines.Line]) -> Int? {
    guard !line.isItem, let first = later.first, let block = block(like: first),
      block.margin == first.margin, block.keys.isDisjoint(with: later.compactMap(\.key))
    else { return nil }
    return blocks.first { !$0.isList && $0.margin >= first.margin }?.margin
  }

  /// Whether the line can stand there.
  func takes(_ line: MarginLines.Line, after previous: MarginLines.Line?) -> Bool {
    if block(like: line).map({ $0.margin == line.margin }) ?? false { return true }
    guard let previous else { return true }
    let opens = !previous.hasValue && (previous.key != nil || previous.isItem)
    return opens && (line.margin > previous.keyMargin || (line.isItem && line.margin == previous.keyMargin))
  }

  /// The innermost block of the same sort that is not further to the right.
  func block(like line: MarginLines.Line) -> Block? {
    blocks.last { $0.isList == line.isItem && $0.margin <= line.margin }
  }

  /// The block of the same sort that a line most probably belongs to; of two the one that goes with what
  /// stands under the line, else the inner one.
  func nearest(to line: MarginLines.Line, before next: MarginLines.Line?) -> Block? {
    func distance(_ block: Block) -> (Int, Int) {
      (abs(block.margin - line.margin), next.map { abs($0.margin - step - block.margin) } ?? 0)
    }
    return blocks.filter { $0.isList == line.isItem }.reversed().min { distance($0) < distance($1) }
  }

  /// Whether the line stands a step further than what it is under, and the block does not.
  func isUsual(_ line: MarginLines.Line, unlike block: Block) -> Bool {
    func distance(to margin: Int) -> Int { margin - (blocks.last { $0.margin < margin }?.margin ?? -step) }
    return distance(to: line.margin) == step && distance(to: block.margin) != step
  }
}
