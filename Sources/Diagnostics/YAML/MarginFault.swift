/// A line that stands too far to the left or to the right: often not the line that YAML stumbles over,
/// but one above it.
struct MarginFault: Hashable {
  let line: Int
  let margin: Int
  /// The margin that would fit the lines around it.
  let fitting: Int

  var diagnostic: Diagnostic {
    let spaces = margin == 1 ? "1 spatie" : "\(margin) spaties"
    return Diagnostic(
      .badYAML,
      "Deze regel is \(margin == 0 ? "niet" : spaces) ingesprongen; bij de regels eromheen hoort \(fitting).",
      at: SourcePosition(line: line, column: margin + 1))
  }

  private init(_ line: MarginLines.Line, fitting: Int) {
    (self.line, margin, self.fitting) = (line.number, line.margin, fitting)
  }

  /// Nil when the margins have nothing to do with it.
  ///
  /// - Parameter place: where YAML stumbled.
  init?(in source: [Substring], stumblingAt place: SourcePosition) {
    let lines = MarginLines(source).lines
    guard let index = lines.firstIndex(where: { $0.number == place.line }) else { return nil }
    let stumbled = lines[index]
    var outline = MarginOutline(step: Self.step(in: lines))
    /// The last line further to the left, and what was open before it.
    var closing: (line: MarginLines.Line, outline: MarginOutline)?
    for line in lines[..<index] {
      if line.margin < stumbled.margin { closing = (line, outline) }
      outline.add(line)
    }
    guard !outline.takes(stumbled, after: index > 0 ? lines[index - 1] : nil) else { return nil }
    let found =
      Self.oddStep(lines, stumblingAt: index, outline)
      ?? closing.flatMap { Self.closed($0.line, after: $0.outline, lines, stumblingAt: index) }
      ?? Self.fewest(lines, stumblingAt: index, outline)
    guard let (line, fitting) = found else { return nil }
    self.init(line, fitting: fitting)
  }

  private typealias Found = (line: MarginLines.Line, fitting: Int)

  /// A key and what is under it that are not a step apart, where a step fits the stumbling line.
  private static func oddStep(
    _ lines: [MarginLines.Line], stumblingAt index: Int, _ outline: MarginOutline
  ) -> Found? {
    let (stumbled, step) = (lines[index], outline.step)
    if !stumbled.hasValue, index + 1 < lines.count, lines[index + 1].margin - step != stumbled.margin,
      let block = outline.blocks.last(where: { $0.margin == lines[index + 1].margin - step }),
      block.isList == stumbled.isItem
    {
      return (stumbled, block.margin)
    }
    for place in lines[..<index].indices.dropFirst().reversed() {
      let (key, under) = (lines[place - 1], lines[place])
      if !key.hasValue, under.margin - key.keyMargin != step {
        let isUnder = key.keyMargin + step == stumbled.margin && under.isItem == stumbled.isItem
        let isBeside = under.margin - step == stumbled.margin && key.isItem == stumbled.isItem
        if isUnder, !isBeside || place + 1 == index { return (under, stumbled.margin) }
        if isBeside { return (key, stumbled.margin) }
      }
      if under.margin < stumbled.margin { return nil }
    }
    return nil
  }

  /// The block that the stumbling line belongs to went on until a line too far to the left closed it.
  private static func closed(
    _ line: MarginLines.Line, after outline: MarginOutline, _ lines: [MarginLines.Line],
    stumblingAt index: Int
  ) -> Found? {
    guard let fitting = outline.margin(for: line, continuing: alike(lines[index...])) else { return nil }
    let under = lines.first { $0.number > line.number }
    return line.hasValue || under?.margin == fitting + outline.step ? (line, fitting) : nil
  }

  /// The stumbling line, or the one that opened the block it is nearest to: the most have it right.
  private static func fewest(
    _ lines: [MarginLines.Line], stumblingAt index: Int, _ outline: MarginOutline
  ) -> Found? {
    let stumbled = lines[index]
    let next = lines.dropFirst(index + 1).first { _ in !stumbled.hasValue }
    guard let near = outline.nearest(to: stumbled, before: next) else { return nil }
    let count = alike(lines[index...]).count
    return count > near.count || (count == near.count && outline.isUsual(stumbled, unlike: near))
      ? (near.opener, near.fitting(stumbled)) : (stumbled, near.margin)
  }

  /// The first line and those that go on beside it.
  private static func alike(_ lines: ArraySlice<MarginLines.Line>) -> [MarginLines.Line] {
    guard let first = lines.first else { return [] }
    return lines.prefix { $0.margin >= first.margin }
      .filter { $0.margin == first.margin && $0.isItem == first.isItem }
  }

  /// How much further, mostly, what is under a key stands.
  private static func step(in lines: [MarginLines.Line]) -> Int {
    var counts: [Int: Int] = [:]
    for (key, under) in zip(lines, lines.dropFirst()) where !key.hasValue && under.margin > key.keyMargin {
      counts[under.margin - key.keyMargin, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 2
  }
}
