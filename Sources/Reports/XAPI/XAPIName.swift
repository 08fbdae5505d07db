package import Markers

/// The IRIs under which a learning record store knows things.
///
/// Nobody has claimed a web address for the program, and a `tag:` IRI too needs the domain of whoever
/// makes it. A UUID needs no authority: this one was drawn once, and what stands after `#` says what is
/// meant.
package enum XAPIName {
  package static let base = "urn:uuid:0effc88b-d3dd-4609-b77d-964ed4d97aa6"

  static let simulation = "http://adlnet.gov/expapi/activities/simulation"
  static let interaction = "http://adlnet.gov/expapi/activities/cmi.interaction"

  package static func `case`(_ id: String) -> String { iri("casus", id) }
  static func series(_ name: String) -> String { iri("reeks", name) }
  /// What the trainee answered to: a line of a person in the case.
  static func line(_ id: String, of case: String) -> String { iri("casus", `case`, "regel", id) }
  /// The same when it is not known which line it was.
  static func scene(_ id: String, of case: String) -> String { iri("casus", `case`, "scene", id) }
  package static func marker(_ marker: MarkerID) -> String { iri("marker", marker.rawValue) }
  /// A rule is named `marker/name`.
  static func rule(_ rule: String) -> String { iri("regel", rule) }
  package static func `extension`(_ name: String) -> String { iri("gegeven", name) }

  private static func iri(_ parts: String...) -> String {
    base + "#" + parts.map(encoded).joined(separator: "/")
  }

  /// Letters and digits of ASCII, what RFC 3986 leaves alone, and the slash; the rest in percents.
  private static func encoded(_ part: String) -> String {
    part.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x2f, 0x5f, 0x7e:
        String(UnicodeScalar(byte))
      default:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
