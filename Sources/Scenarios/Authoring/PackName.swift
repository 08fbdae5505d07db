/// What a case calls a marker pack of its own: a file that stands beside it, never a way to elsewhere.
package struct PackName: Sendable, Hashable {
  /// The files that it can be; the first that is there is meant.
  package let files: [String]

  /// Nil when it is more, or less, than a name.
  package init?(_ written: String) {
    guard
      written.first.map({ $0.isLetter || $0.isNumber }) ?? false, written.utf8.count <= Self.longest,
      written.allSatisfy({ $0.isLetter || $0.isNumber || " -_.".contains($0) }), !written.contains("..")
    else { return nil }
    let endings = [".yaml", ".yml"]
    files = endings.contains(where: written.hasSuffix) ? [written] : endings.map { written + $0 }
  }

  private static let longest = 100
}
