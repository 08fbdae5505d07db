import Dialogue
import Markers
import Scenarios

/// She may disagree with what was heard in her last reply, and think better of it.
extension RolePlay {
  /// - Parameter name: what she disagrees with; empty for everything.
  mutating func contest(_ name: String) throws {
    guard let last = practice.turns.last else { return printer.note("Er is nog niets gehoord.") }
    let heard = last.hearing.findings.map(\.marker).distinct.compactMap { practice.pack.marker($0) }
      .filter { $0.family != .signaal }
    guard !heard.isEmpty else {
      return printer.note("In je laatste zin werd niets gehoord dat meetelt.")
    }
    let meant = name.isEmpty ? heard : heard.filter { $0.isCalled(name) }
    guard !meant.isEmpty else {
      let names = heard.map(\.name).joined(separator: " · ")
      return printer.note(
        "In je laatste zin werd gehoord: \(names). Zet er een van achter :oneens, of niets.")
    }
    let text = meant.map(\.name).joined(separator: " · ")
    let ids = meant.map(\.id)
    guard !ids.allSatisfy(last.contested.contains) else {
      try practice.contest(last.contested.filter { !ids.contains($0) })
      return printer.note("Je bent het toch eens met '\(text)'; het telt weer mee.")
    }
    try practice.contest(last.contested + ids.filter { !last.contested.contains($0) })
    printer.note(
      "Genoteerd: je bent het oneens met '\(text)'. Het telt niet mee en staat als betwist in de nabespreking. Nog eens :oneens, en het telt weer mee."
    )
  }
}

extension Marker {
  /// Whether somebody means it: by its id or its name, or how that begins.
  fileprivate func isCalled(_ text: String) -> Bool {
    let text = text.lowercased().replacing("-", with: " ")
    return [id.rawValue, name].contains {
      $0.lowercased().replacing("-", with: " ").hasPrefix(text)
    }
  }
}
