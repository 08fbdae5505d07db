package import Markers

/// The names an author can use after `op`: markers, and families that stand for their markers.
package struct MarkerNames: Sendable {
  private let meaning: [String: [MarkerID]]

  /// - Parameter families: the markers of each family by the family's name.
  package init(families: [String: [MarkerID]]) {
    var meaning: [String: [MarkerID]] = [:]
    for (family, markers) in families {
      meaning[family] = markers
      for marker in markers { meaning[marker.rawValue] = [marker] }
    }
    self.meaning = meaning
  }

  func markers(_ name: String) -> [MarkerID]? { meaning[name] }
  var all: [String] { meaning.keys.sorted() }
}
