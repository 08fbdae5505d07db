/// The library only tells of some key of the table; the others are found by its margin.
enum DuplicateKey {
  /// Of the first that is found to stand twice.
  ///
  /// - Parameter keys: at least one. Each is looked for in the whole file, so a few must do.
  static func diagnostic(
    _ keys: some Collection<String>, inTableWith known: SourcePosition, of source: String
  ) -> Diagnostic {
    let unplaced = Diagnostic(
      .duplicateKey, "De sleutel '\((keys.first ?? "").prefix(60))' staat er twee keer.", at: known)
    let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(known.line - 1) else { return unplaced }
    let margin = known.column - 1
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
    let starts = rows.filter { begins(lines[$0], at: margin) }
    let found = keys.compactMap { key -> Diagnostic? in
      let writings = ["\(key):", "'\(key)':", "\"\(key)\":", "\(key) :"].map { Array($0.utf8) }
      let rows = starts.filter { row in
        let line = lines[row].dropFirst(margin)
        return writings.contains { line.starts(with: $0) }
      }
      guard rows.count > 1 else { return nil }
      return Diagnostic(
        .duplicateKey, "De sleutel '\(key.prefix(60))' staat ook op regel \(rows[0] + 1).",
        at: SourcePosition(line: rows[1] + 1, column: margin + 1))
    }
    return found.min { $0.position < $1.position } ?? unplaced
  }

  /// Whether only blanks and dashes come before the margin, and something else after it.
  private static func begins(_ line: Substring.UTF8View, at margin: Int) -> Bool {
    let start = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
    return start == margin
  }
}
