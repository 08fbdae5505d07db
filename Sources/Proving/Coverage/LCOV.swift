import Diagnostics

/// Coverage as LCOV, which editors and build servers show beside the file.
///
/// A scene or an ending is a function; a reaction or a line is the line of the file where it begins.
package enum LCOV {
  package static func text(_ coverage: Coverage, file: String) -> String {
    let functions = (coverage.scenes + coverage.endings).sorted { $0.position < $1.position }
    var lines: [Int: Int] = [:]
    for item in coverage.scenes + coverage.reactions + coverage.lines + coverage.endings {
      lines[item.position.line] = max(lines[item.position.line] ?? 0, item.count)
    }
    var rows = ["TN:", "SF:\(plain(file))"]
    rows += functions.map { "FN:\($0.position.line),\(plain($0.id))" }
    rows += functions.map { "FNDA:\($0.count),\(plain($0.id))" }
    rows += ["FNF:\(functions.count)", "FNH:\(functions.filter(\.isMet).count)"]
    rows += lines.sorted { $0.key < $1.key }.map { "DA:\($0.key),\($0.value)" }
    rows += ["LF:\(lines.count)", "LH:\(lines.values.filter { $0 > 0 }.count)", "end_of_record"]
    return rows.joined(separator: "\n") + "\n"
  }

  /// A record is one line of text, whatever the name.
  private static func plain(_ name: String) -> String {
    String(name.map { $0.isNewline ? " " : $0 })
  }
}
