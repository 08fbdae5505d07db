/// The library only tells where the table begins; the second key is found by its margin.
enum DuplicateKey {
  static func diagnostic(
    _ key: String, inTableAt table: SourcePosition, of source: String
  ) -> Diagnostic {
    let message = "De sleutel '\(key.prefix(60))' staat er twee keer."
    let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var places: [SourcePosition] = []
    for (index, line) in lines.enumerated() where index >= table.line - 1 {
      let margin = line.prefix(while: { $0 == UInt8(ascii: " ") }).count
      // The first key may follow a dash of the list that the table is in.
      let start = index == table.line - 1 ? table.column - 1 : margin
      guard start == table.column - 1, starts(line.dropFirst(start), with: key) else {
        let isBlank = line.dropFirst(margin).first.map { $0 == UInt8(ascii: "#") || $0 == 0x0D } ?? true
        if margin < table.column - 1, index >= table.line, !isBlank { break }
        continue
      }
      places.append(SourcePosition(line: index + 1, column: start + 1))
    }
    guard places.count > 1 else { return Diagnostic(.duplicateKey, message, at: table) }
    return Diagnostic(
      .duplicateKey, "De sleutel '\(key.prefix(60))' staat ook op regel \(places[0].line).", at: places[1])
  }

  private static func starts(_ line: some Collection<UInt8>, with key: String) -> Bool {
    let text = String(decoding: line.prefix(key.utf8.count + 4), as: UTF8.self)
    return ["\(key):", "'\(key)':", "\"\(key)\":", "\(key) :"].contains { text.hasPrefix($0) }
  }
}
