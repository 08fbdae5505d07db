/// How a table is written, so that the program it is opened in reads it right.
package struct TableStyle: Sendable, Hashable {
  package let separator: Character
  /// Bytes at the beginning that tell a program that the letters are UTF-8.
  package let hasMark: Bool
  package let hasDecimalComma: Bool

  /// As a Dutch Excel wants it.
  package init(separator: Character = ";", hasMark: Bool = true, hasDecimalComma: Bool = true) {
    self.separator = separator
    self.hasMark = hasMark
    self.hasDecimalComma = hasDecimalComma
  }
}
