/// The words in a map, the same in every format.
enum MapText {
  static func lines(of box: CaseMap.Box, in map: CaseMap) -> [String] {
    [box.title] + details(of: box, in: map)
  }

  static func details(of box: CaseMap.Box, in map: CaseMap) -> [String] {
    switch box.kind {
    case .scene, .detour:
      let reactions = box.number == 1 ? "1 reactie" : "\(box.number) reacties"
      var lines = [reactions + trust(of: box, in: map)]
      if box.isClosing { lines.append("begint vanzelf na beurt \(map.mostTurns)") }
      return lines + met(box)
    case .ending:
      return ["rang \(box.number)" + (box.condition.map { " · als \($0)" } ?? "")] + met(box)
    case .everywhere: return []
    }
  }

  private static func trust(of box: CaseMap.Box, in map: CaseMap) -> String {
    guard let name = map.trustName, let trust = box.trust, trust > 0 else { return "" }
    return " · \(name) \(trust)+"
  }

  private static func met(_ box: CaseMap.Box) -> [String] {
    guard let met = box.met else { return [] }
    if met.count == 0 { return ["door geen proef bereikt"] }
    return box.kind == .ending
      ? ["door proeven bereikt"] : ["\(met.reactions) van \(box.number) reacties beproefd"]
  }

  static func label(of arrow: CaseMap.Arrow) -> String {
    let trust = arrow.trust > 0 ? "\(arrow.trust)+" : ""
    guard arrow.count == 0 else { return trust }
    return trust.isEmpty ? "onbeproefd" : "\(trust), onbeproefd"
  }
}

/// Colours that can be read with black letters on them, and told apart without seeing hue.
enum MapColours {
  private static let bands = ["#f3f6f8", "#dbeaf2", "#b7d6e6", "#8fbfd8", "#66a5c6"]

  static func band(of trust: Int) -> Int {
    switch trust {
    case ...0: 0
    case 1...3: 1
    case 4...5: 2
    case 6...7: 3
    default: 4
    }
  }

  static let bandNames = ["geen eis", "1 tot 3", "4 of 5", "6 of 7", "8 of meer"]

  static func fill(band: Int) -> String { bands[min(max(band, 0), bands.count - 1)] }

  static func fill(of box: CaseMap.Box) -> String {
    switch box.kind {
    case .scene, .detour: fill(band: band(of: box.trust ?? 0))
    case .ending: "#fdf0d5"
    case .everywhere: "#ffffff"
    }
  }
}
