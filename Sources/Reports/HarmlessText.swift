/// Text of people on its way into a file that others open.
package enum HarmlessText {
  /// On one line, without what a program could obey or what makes it read in another order than it was written.
  package static func line(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029:
        if clean.last != " " { clean.append(" ") }
      case 0x00...0x1F, 0x7F...0x9F: clean.append("\u{FFFD}")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
