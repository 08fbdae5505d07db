/// The first moment at which something was met.
struct Sighting {
  /// Which layer; nil when it was met only with turns not counted.
  let layer: Int?
  let spot: Int
  /// States of the spot that show it; others may be among them that are not in the layer.
  let states: Forest.Tree
  /// The place in the scene's order of the reaction that shows it; nil for any.
  let place: Int?
}

/// How an ending was reached.
struct Arrival {
  let first: Sighting
  /// The client's first level, at its lowest and highest.
  var lowest: UInt8
  var highest: UInt8
}
