/// Reads `+1`, `-2 tot 3` and `= 4`.
enum EffectNotation {
  static func parse(_ text: String) -> Effect.Change? {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if first == "=" || first.hasPrefix("=") {
      let digits = first == "=" ? words.dropFirst().joined() : String(first.dropFirst())
      return Int(digits).flatMap { Level.range.contains($0) ? .to($0) : nil }
    }
    guard first.hasPrefix("+") || first.hasPrefix("-"), let step = Int(first), step != 0 else { return nil }
    let standard = step > 0 ? Level.range.upperBound : Level.range.lowerBound
    switch words.count {
    case 1: return .by(step, limit: standard)
    case 3 where words[1] == "tot":
      return Int(words[2]).flatMap { Level.range.contains($0) ? .by(step, limit: $0) : nil }
    default: return nil
    }
  }
}
