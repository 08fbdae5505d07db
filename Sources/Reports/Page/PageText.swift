import Mustache

/// How text stands in the page: as text, whatever it is made of.
///
/// The library's own escaping goes by what a reader sees as one letter, so a mark that joins the
/// sign after it would carry a `<` through. This goes by code points.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let entity = Self.entities[scalar] {
        escaped.append(contentsOf: entity.unicodeScalars)
      } else if let shown = Self.shown(scalar) {
        escaped.append(shown)
      }
    }
    return String(escaped)
  }

  private static let entities: [Unicode.Scalar: String] = [
    "<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;", "`": "&#96;",
  ]

  /// Controls get their visible picture; what changes the reading order of all that follows goes.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x0D: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x2028, 0x2029: "\n"
    case 0x202A...0x202E, 0x2066...0x2069: nil
    // Code points that no document may hold.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }
}
