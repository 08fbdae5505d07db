/// What an author's file may be at most, so that no file can hang or exhaust the program.
package struct YAMLLimits: Sendable {
  /// Bytes in the file.
  package let bytes: Int
  /// Tables and lists inside one another.
  package let depth: Int

  package init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  package static let standard = YAMLLimits(bytes: 2 << 20, depth: 24)
}
