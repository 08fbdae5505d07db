import Scenarios
import Scoring

/// Who came up, around the client: a drawing, and the same in words.
struct NetworkView {
  struct Label {
    let x: String, y: String
    let text: String
    let isTie: Bool
  }

  struct Node {
    let x: String, y: String
    let anchor: String
    let labels: [Label]
  }

  struct Entry {
    let name: String
    let tie: String?
    let when: String
  }

  let id: String
  let client: String
  let height: String
  let middle: String
  let clientY: String
  let description: String
  let nodes: [Node]
  let entries: [Entry]

  init?(_ appraisal: Appraisal, id: String) {
    let people = appraisal.uncovered
    guard !people.isEmpty else { return nil }
    self.id = id
    client = appraisal.scenario.client.name
    let rows = (people.count + 1) / 2
    let total = Double(max(rows, 1)) * Self.rowHeight + 1
    height = Self.em(total)
    middle = Self.em(total / 2)
    clientY = Self.em(total / 2 + 2.2)
    description =
      "\(client) in het midden, met lijnen naar \(Dutch.list(people.map(\.name)))."
    nodes = people.enumerated().map { index, person in
      let isLeft = index % 2 == 0
      let onSide = isLeft ? rows : people.count / 2
      let y = total * (Double(index / 2) + 0.5) / Double(onSide)
      return Self.node(person, isLeft: isLeft, y: y)
    }
    entries = people.map {
      Entry(
        name: Dutch.capitalised($0.name), tie: $0.tie,
        when: $0.turn.map { "Kwam ter sprake in beurt \($0)" } ?? "Was al bekend uit een eerder gesprek")
    }
  }

  private static let rowHeight = 6.0
  private static let lineHeight = 1.25
  private static let lettersInALine = 15

  private static func node(_ person: Uncovered, isLeft: Bool, y: Double) -> Node {
    let name = wrapped(person.name).map { ($0, false) }
    let tie = (person.tie.map(wrapped) ?? []).map { ($0, true) }
    let lines = name + tie
    let first = y - Double(lines.count - 1) * lineHeight / 2 + 0.35
    return Node(
      x: isLeft ? "33%" : "67%", y: em(y), anchor: isLeft ? "eind" : "begin",
      labels: lines.enumerated().map { index, line in
        Label(
          x: isLeft ? "30%" : "70%", y: em(first + Double(index) * lineHeight), text: line.0, isTie: line.1)
      })
  }

  /// Two lines at most.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < lettersInALine {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word.prefix(lettersInALine)))
      }
    }
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1] + " …"]
  }

  private static func em(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))em"
  }
}
