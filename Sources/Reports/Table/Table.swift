/// Rows under names, as comma-separated values (RFC 4180).
struct Table {
  enum Cell: Sendable, Hashable {
    case text(String)
    /// '2026-11-21 13:05:12', for the spreadsheet to read as a moment.
    case moment(String)
    case whole(Int)
    case decimal(Double)
    case none
  }

  let columns: [String]
  let rows: [[Cell]]

  func text(_ style: TableStyle) -> String {
    let lines = [columns.map { Cell.text($0) }] + rows
    let text = lines.map { line in
      line.map { $0.text(style) }.joined(separator: String(style.separator)) + "\r\n"
    }
    return (style.hasMark ? "\u{FEFF}" : "") + text.joined()
  }
}

extension Table.Cell {
  /// A cell for a number, when there is one.
  static func whole(ifAny number: Int?) -> Self { number.map { .whole($0) } ?? .none }
  static func decimal(ifAny number: Double?) -> Self { number.map { .decimal($0) } ?? .none }

  /// A number that a spreadsheet may not be able to keep whole; then it is words.
  static func number(_ number: UInt64) -> Self {
    number < 1_000_000_000_000_000 ? .whole(Int(number)) : .text(String(number))
  }

  fileprivate func text(_ style: TableStyle) -> String {
    switch self {
    case .text(let text): Self.quoted(Self.harmless(text), style)
    case .moment(let text): text
    case .whole(let number): String(number)
    case .decimal(let number):
      style.separator == "," && style.hasDecimalComma
        ? "\"\(Self.decimals(number, style))\"" : Self.decimals(number, style)
    case .none: ""
    }
  }

  private static func decimals(_ number: Double, _ style: TableStyle) -> String {
    let hundredths = Int((number * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    let rest = digits.count == 1 ? "0" + digits : digits
    let point = style.hasDecimalComma ? "," : "."
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100)\(point)\(rest)"
  }

  /// A spreadsheet takes some words for a formula, a number or a day; an apostrophe keeps them words. A NUL ends a
  /// cell in some programs and the file in others.
  private static func harmless(_ text: String) -> String {
    let bare = text.unicodeScalars.first {
      !$0.properties.isWhitespace && $0.value >= 0x20 && $0 != "\u{FEFF}"
    }
    let isFormula = bare.map { starters.contains($0) } ?? false
    let beginsWithControl = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
    let clean = text.replacing(scalar: "\0", with: "\u{FFFD}")
    return isFormula || beginsWithControl || isLikeANumber(text) ? "'" + clean : clean
  }

  /// '12-3', '1,5' or a number with more digits than a spreadsheet keeps.
  private static func isLikeANumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Also where another separator than that of the table would cut the words.
  private static func quoted(_ text: String, _ style: TableStyle) -> String {
    let scalars = text.unicodeScalars
    let isPadded =
      scalars.first?.properties.isWhitespace ?? false || scalars.last?.properties.isWhitespace ?? false
    let needsQuotes =
      isPadded || scalars.contains { cutting.contains($0) || Character($0) == style.separator }
    return needsQuotes ? "\"\(text.replacing(scalar: "\"", with: "\"\""))\"" : text
  }

  private static let cutting: Set<Unicode.Scalar> = ["\"", "\r", "\n", ";", ",", "\t", "|"]
}

extension String {
  /// By scalar, since a mark can hide in what reads as one character with the next.
  func replacing(scalar: Unicode.Scalar, with other: String) -> String {
    var replaced = UnicodeScalarView()
    for each in unicodeScalars {
      if each == scalar { replaced.append(contentsOf: other.unicodeScalars) } else { replaced.append(each) }
    }
    return String(replaced)
  }
}
