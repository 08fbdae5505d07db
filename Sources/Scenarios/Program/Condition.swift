/// What must hold of the moment before something happens.
package indirect enum Condition: Sendable, Hashable {
  case compare(Quantity, Comparison, Int)
  case fact(Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  /// A number that conditions can ask for.
  package enum Quantity: Sendable, Hashable {
    case level(Int)
    case turn
    /// Visits of the scene, by its slot in the visit counts.
    case visits(Int)
  }

  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case notEqual = "!="
    case equal = "="
    case more = ">"
    case less = "<"

    package func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .atLeast: left >= right
      case .atMost: left <= right
      case .notEqual: left != right
      case .equal: left == right
      case .more: left > right
      case .less: left < right
      }
    }
  }
}
