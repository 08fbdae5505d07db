/// What one reply did, taken as a whole. A reply has one side, however many markers it carries.
package enum Side: Sendable, Hashable {
  case exploring
  case steering
  /// Both; the last move weighs most.
  case mixed(endsIn: Ending)
  /// About the contact between the two.
  case contact
  case neutral

  package enum Ending: Sendable, Hashable {
    case opening, steering
  }

  /// Whether the reply ended by steering.
  package var endsSteering: Bool { self == .steering || self == .mixed(endsIn: .steering) }

  /// Whether the reply left room from beginning to end.
  package var isOpen: Bool { self == .exploring || self == .contact }
}
