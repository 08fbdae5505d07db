/// A case as one talk of several with the same client: what it takes from the talk before.
package struct Series: Sendable, Hashable {
  /// The name that its talks share.
  package let name: String
  /// From 1.
  package let talk: Int
  /// Id of the case of the talk before.
  package let follows: String?
  /// Indices of the levels that are taken along.
  package let levels: [Int]
  /// Facts that are taken along, one bit each; people who were uncovered among them.
  package let facts: UInt64
  /// By ending of the talk before, the fact that it makes true here.
  package let endings: [String: Int]
}
