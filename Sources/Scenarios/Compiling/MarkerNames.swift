package import Markers

/// The names an author can use after `op`: markers, and families that stand for their markers.
package struct MarkerNames: Sendable {
  private let meaning: [String: [MarkerID]]

  /// - Parameter families: the markers of each family by the family's name.
  package init(families: [String: [MarkerID]]) {
    let own = families.values.joined().map { ($0.rawValue, [$0]) }
    // A marker that is called as a family does not take its name away.
    meaning = families.merging(own) { first, _ in first }
  }

  func markers(_ name: String) -> [MarkerID]? { meaning[name] }
  var all: [String] { meaning.keys.sorted() }
}
