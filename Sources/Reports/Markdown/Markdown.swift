/// Pieces of Markdown in which the words of people stay words.
enum Markdown {
  static func text(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in HarmlessText.line(words).unicodeScalars {
      if marks.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return links.reduce(String(escaped)) { text, link in text.replacing(link.plain, with: link.escaped) }
  }

  static func heading(_ level: Int, _ words: String) -> String {
    String(repeating: "#", count: level) + " " + text(words) + "\n"
  }

  static func labelled(_ label: String, _ words: String) -> String { "**\(text(label)):** \(text(words))" }

  static func quote(_ words: String) -> String { "> \(text("“\(words)”"))\n" }

  static func item(_ line: String) -> String { "- \(line)" }

  static func table(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.map(text).joined(separator: " | ") + " |\n" }
    return line(columns) + "|" + String(repeating: " --- |", count: columns.count) + "\n"
      + rows.map(line).joined()
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "@", "$",
  ]

  /// Some readers make links of what merely looks like an address.
  private static let links: [(plain: String, escaped: String)] = [("://", "\\://"), ("www.", "www\\.")]
}
