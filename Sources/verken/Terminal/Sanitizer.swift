/// Text of users and files on its way to a terminal, which would obey the commands hidden in it.
enum Sanitizer {
  /// Line breaks and tabs become blanks, other controls their visible picture ('␛').
  static func line(_ text: String) -> String {
    clean(text) { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : nil }
  }

  /// As `line`, but keeps line breaks.
  static func lines(_ text: String) -> String {
    clean(text.replacing("\r\n", with: "\n")) { $0 == "\n" ? "\n" : $0 == "\t" || $0 == "\r" ? " " : nil }
  }

  private static func clean(_ text: String, keep: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isDangerous(scalar) {
        cleaned.append(scalar)
      } else if let kept = keep(scalar) {
        cleaned.append(kept)
      } else if let picture = picture(of: scalar) {
        cleaned.append(picture)
      }
    }
    return String(cleaned)
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Separators, and controls that make a line read in another order than it was written.
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    default: nil
    }
  }
}
