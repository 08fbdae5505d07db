import Dialogue
import Markers
import Scenarios

extension Talk {
  /// Whether a question about death was answered as such: the reaction listens for it, or it was
  /// asked where only that question leads.
  func answeredAboutDeath(at turn: ScoredTurn) -> Bool {
    guard turn.has(Codebook.askingAboutDeath) else { return false }
    let markers = scenario.reaction(named: turn.record.reaction).map(markersHeard) ?? []
    return markers.contains(Codebook.askingAboutDeath) || scenesAboutDeath.contains(turn.record.scene)
  }

  private var scenesAboutDeath: Set<String> {
    let indices = scenario.reactions.compactMap { reaction -> Int? in
      guard markersHeard(by: reaction) == [Codebook.askingAboutDeath] else { return nil }
      switch reaction.destination {
      case .scene(let scene), .detour(let scene): return scene
      case .stay, .back, .ending, .endingThatFits: return nil
      }
    }
    return Set(indices.filter(scenario.scenes.indices.contains).map { scenario.scenes[$0].id })
  }

  private func markersHeard(by reaction: Reaction) -> [MarkerID] {
    guard let cue = reaction.cue, scenario.cues.indices.contains(cue) else { return [] }
    return scenario.cues[cue].markers
  }
}
