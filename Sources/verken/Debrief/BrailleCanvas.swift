/// A grid of dots, two across and four down in each character.
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt32]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: 0, count: columns * rows)
  }

  var dotsAcross: Int { columns * 2 }
  var dotsDown: Int { rows * 4 }

  /// `y` counts upwards from the bottom.
  mutating func dot(x: Int, y: Int) {
    guard (0..<dotsAcross).contains(x), (0..<dotsDown).contains(y) else { return }
    let down = dotsDown - 1 - y
    cells[down / 4 * columns + x / 2] |= Self.bit(across: x % 2, down: down % 4)
  }

  /// A line without holes, also where it is steep.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 0 else { return dot(x: start.x, y: start.y) }
    for step in 0...steps {
      dot(
        x: start.x + rounded((end.x - start.x) * step, by: steps),
        y: start.y + rounded((end.y - start.y) * step, by: steps))
    }
  }

  func text(row: Int) -> String {
    cells[row * columns..<(row + 1) * columns]
      .map { Unicode.Scalar(0x2800 + $0).map { String(Character($0)) } ?? " " }
      .joined()
  }

  private func rounded(_ value: Int, by divisor: Int) -> Int {
    (2 * value + (value < 0 ? -divisor : divisor)) / (2 * divisor)
  }

  private static func bit(across: Int, down: Int) -> UInt32 {
    switch (across, down) {
    case (0, 3): 0x40
    case (1, 3): 0x80
    case (0, _): 1 << UInt32(down)
    default: 1 << UInt32(down + 3)
    }
  }
}
