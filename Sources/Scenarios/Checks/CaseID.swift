import Foundation

/// What a case is called in files, in kept conversations and in what is shared.
package enum CaseID {
  /// Only letters of the alphabet, digits and single dashes, beginning with a letter: nothing that means
  /// something in a path or an address.
  package static func simplified(_ typed: String) -> String {
    var name = ""
    for scalar in typed.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: if !name.isEmpty, name.last != "-" { name += "-" }
      }
    }
    return String(name.drop { !$0.isLetter }.reversed().drop { $0 == "-" }.reversed())
  }
}
