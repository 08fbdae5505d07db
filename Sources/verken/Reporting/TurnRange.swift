import ArgumentParser

/// Turns as somebody types them: '4-9', '4 t/m 9' or '6'.
struct TurnRange: ExpressibleByArgument, Equatable {
  let turns: ClosedRange<Int>

  init?(argument: String) {
    let numbers = argument.split { !$0.isASCII || !$0.isNumber }.map { Int($0) }
    let rest = argument.filter { !($0.isASCII && $0.isNumber) && !$0.isWhitespace }
    guard ["", "-", "–", "t/m", ".."].contains(rest), let first = numbers.first ?? nil,
      let last = numbers.last ?? nil, numbers.count <= 2, (rest.isEmpty) == (numbers.count == 1), 1 <= first,
      first <= last
    else { return nil }
    turns = first...last
  }

  static let allValueStrings: [String] = []
}
