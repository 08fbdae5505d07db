/// The library only tells of some key of the table; the others are found by its margin.
enum DuplicateKey {
  static func diagnostic(
    _ key: String, inTableWith known: SourcePosition, of source: String
  ) -> Diagnostic {
    let message = "De sleutel '\(key.prefix(60))' staat er twee keer."
    let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(known.line - 1) else { return Diagnostic(.duplicateKey, message, at: known) }
    let margin = known.column - 1
    let writings = ["\(key):", "'\(key)':", "\"\(key)\":", "\(key) :"].map { Array($0.utf8) }
    func starts(_ line: Substring.UTF8View) -> Bool { writings.contains { line.starts(with: $0) } }
    func goesOn(_ line: Substring.UTF8View) -> Bool {
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      let isBlank = line.dropFirst(indent).first.map { $0 == UInt8(ascii: "#") || $0 == 0x0D } ?? true
      return isBlank || indent >= margin
    }
    var first = known.line - 1
    while first > 0, goesOn(lines[first]), goesOn(lines[first - 1]) { first -= 1 }
    // The first key may follow a dash of the list that the table is in.
    if first > 0, goesOn(lines[first]), begins(lines[first - 1], at: margin) { first -= 1 }
    let rows = lines[first...].indices.prefix { $0 == first || goesOn(lines[$0]) }
    let places = rows.filter {
      starts(lines[$0].dropFirst(margin)) && begins(lines[$0], at: margin)
    }
    .map { SourcePosition(line: $0 + 1, column: margin + 1) }
    guard places.count > 1 else { return Diagnostic(.duplicateKey, message, at: known) }
    return Diagnostic(
      .duplicateKey, "De sleutel '\(key.prefix(60))' staat ook op regel \(places[0].line).", at: places[1])
  }

  /// Whether only blanks and dashes come before the margin, and something else after it.
  private static func begins(_ line: Substring.UTF8View, at margin: Int) -> Bool {
    let start = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
    return start == margin
  }
}
