/// How a marker came to be heard, or not, in one clause: points and what gave them.
package struct MarkerPoints: Sendable {
  /// One feature of the clause, in Dutch, with what it weighed.
  package struct Part: Sendable, Hashable {
    package let text: String
    package let points: Int
  }

  package let total: Int
  /// Heaviest first, for and against.
  package let parts: [Part]

  /// From so many points a marker is heard.
  package static let enough = Int(WeighingTable.enough)
}

extension Listener {
  /// The points of a marker in one clause of a reply; none when rules alone decide on it.
  ///
  /// - Parameter clause: from 0 within the reply.
  package func points(
    for marker: MarkerID, inClause clause: Int, of reply: String, after context: String
  ) -> MarkerPoints? {
    guard let number = number(of: marker),
      let found = contributions(to: number, inClause: clause, of: reply, after: context)
    else { return nil }
    return MarkerPoints(
      total: found.points,
      parts: found.parts.map { MarkerPoints.Part(text: phrase($0.name), points: $0.points) })
  }

  /// `<zwaar>`, `ik|bel` and `:stelling+jij` as a trainer reads them.
  private func phrase(_ name: String) -> String {
    let rest = String(name.dropFirst())
    let words = rest.split(separator: "+").joined(separator: ", ")
    switch name.first {
    case ":": return words
    case "<" where rest.first == ":": return "na: \(words.dropFirst())"
    case "<": return "woord uit '\(rest.dropLast())'"
    case ">": return "ervoor: \(words.dropFirst())"
    case "^": return "begint met '\(rest)'"
    case "=", "~": return "regel van \(rest)"
    case "…": return "elders in de beurt \(rest)"
    case "+": return "'\(rest)' vooraan"
    case _ where name.contains("|"):
      let (voice, word) = (name.prefix { $0 != "|" }, name.drop { $0 != "|" }.dropFirst())
      return voice == FeatureReader.elsewhere ? "'\(word)' elders in de beurt" : "'\(word)' bij \(voice)"
    default:
      return name.contains("/") ? "regel \(name)" : "'\(name.split(separator: "+").joined(separator: " "))'"
    }
  }
}
