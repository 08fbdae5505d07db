import Scenarios
import Scoring

/// How the levels of one person went, as a drawing that scales with the text and as a table.
struct CourseView {
  struct Stroke {
    let x1: String, y1: String, x2: String, y2: String
    let kind: String
  }

  struct Dot {
    let x: String, y: String
    let isRound: Bool
    let kind: String
  }

  struct Mark {
    let x: String, y: String
    let text: String
  }

  struct Row {
    let turn: String
    let values: [Int]
  }

  let id: String
  let title: String
  let description: String
  let grid: [Mark]
  let ticks: [Mark]
  let strokes: [Stroke]
  let dots: [Dot]
  let keys: [Key]
  let columns: [String]
  let rows: [Row]

  struct Key {
    let name: String
    let kind: String
  }

  static func all(of appraisal: Appraisal, prefix: String) -> [CourseView] {
    guard !appraisal.turns.isEmpty else { return [] }
    var people: [String] = []
    for course in appraisal.courses where !people.contains(course.person) { people.append(course.person) }
    let numbers = [0] + appraisal.turns.map(\.number)
    return people.enumerated().map { index, person in
      CourseView(
        appraisal.courses.filter { $0.person == person }, of: person, numbers: numbers,
        id: "\(prefix)verloop\(index + 1)")
    }
  }

  private init(_ courses: [LevelCourse], of person: String, numbers: [Int], id: String) {
    let plot = Plot(numbers: numbers)
    self.id = id
    title = "\(Dutch.capitalised(Dutch.list(courses.map(\.name)))) van \(person)"
    description = courses.map { Self.tell($0, numbers: numbers) }.joined(separator: " ")
    grid = [0, 5, 10].map { Mark(x: Plot.percent(Plot.left - 1.5), y: plot.y($0), text: String($0)) }
    ticks = numbers.filter(plot.isTick).map { Mark(x: plot.x($0), y: Plot.foot, text: String($0)) }
    keys = courses.enumerated().map { Key(name: $1.name, kind: Self.kind($0)) }
    strokes = courses.enumerated().flatMap { index, course in
      zip(zip(numbers, course.values), zip(numbers.dropFirst(), course.values.dropFirst())).map { from, to in
        Stroke(
          x1: plot.x(from.0), y1: plot.y(from.1), x2: plot.x(to.0), y2: plot.y(to.1), kind: Self.kind(index))
      }
    }
    dots = courses.enumerated().flatMap { index, course in
      zip(numbers, course.values).map { number, value in
        Dot(x: plot.x(number), y: plot.y(value), isRound: index % 2 == 0, kind: Self.kind(index))
      }
    }
    columns = courses.map { Dutch.capitalised($0.name) }
    rows = numbers.indices.map { index in
      Row(
        turn: numbers[index] == 0 ? "begin" : String(numbers[index]),
        values: courses.map { $0.values.indices.contains(index) ? $0.values[index] : 0 })
    }
  }

  private static func kind(_ index: Int) -> String { "lijn\(index % 3 + 1)" }

  private static func tell(_ course: LevelCourse, numbers: [Int]) -> String {
    guard let first = course.values.first, let last = course.values.last,
      let low = course.values.min(), let high = course.values.max()
    else { return "" }
    let name = Dutch.capitalised(course.name)
    if low == high { return "\(name) bleef \(first)." }
    return "\(name) begon op \(first) en eindigde op \(last); het laagst was \(low), het hoogst \(high)."
  }
}

/// Where a turn and a value stand: sideways in parts of the width, downwards in heights of the text.
private struct Plot {
  static let left = 8.0
  static let right = 97.0
  static let foot = "12.4em"
  private static let top = 0.8
  private static let bottom = 10.8
  private let first: Int
  private let last: Int

  init(numbers: [Int]) {
    first = numbers.first ?? 0
    last = max(first + 1, numbers.last ?? 1)
  }

  func x(_ number: Int) -> String {
    Self.percent(Self.left + (Self.right - Self.left) * Double(number - first) / Double(last - first))
  }

  func y(_ value: Int) -> String {
    let share = Double(value - Level.range.lowerBound) / Double(Level.range.count - 1)
    return Self.decimal(Self.bottom - (Self.bottom - Self.top) * share) + "em"
  }

  /// Few enough to stay apart on a narrow screen.
  func isTick(_ number: Int) -> Bool {
    let step = last - first > 12 ? 5 : 2
    return number % step == 0 || last - first < 6
  }

  static func percent(_ value: Double) -> String { decimal(value) + "%" }

  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
