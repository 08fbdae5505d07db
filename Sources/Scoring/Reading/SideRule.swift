import Markers

/// Decides the side of a reply from the findings that count.
struct SideRule {
  let guide: MarkerGuide

  func side(of findings: [Finding]) -> Side {
    let moves = self.moves(in: findings)
    let kinds = Set(moves)
    guard kinds.contains(.sturen) else {
      if kinds.contains(.metacommunicatie) { return .contact }
      return kinds.contains(.verkennen) ? .exploring : .neutral
    }
    guard kinds.count > 1 else { return .steering }
    return .mixed(endsIn: moves.last == .sturen ? .steering : .opening)
  }

  private func moves(in findings: [Finding]) -> [Family] {
    let chosenFreely = findings.contains { $0.marker == Codebook.lead }
    return findings.sorted(by: Self.precedes).compactMap { finding in
      // Advice that leaves the choice to the client is what MITI calls persuading with permission.
      if chosenFreely, finding.marker == Codebook.advice { return nil }
      if finding.marker == Codebook.askingAboutDeath { return .verkennen }
      let family = guide.family(of: finding.marker)
      return family.flatMap { [.verkennen, .sturen, .metacommunicatie].contains($0) ? $0 : nil }
    }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    place(of: left).lexicographicallyPrecedes(place(of: right))
  }

  private static func place(of finding: Finding) -> [Int] {
    [finding.sentence, finding.clause, finding.words.first?.lowerBound ?? 0]
  }
}
