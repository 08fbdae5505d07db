import Markers
import Scenarios
import Scoring

extension Practice {
  /// What can be said of the conversation so far.
  var appraisal: Appraisal {
    Appraisal(
      of: scenario,
      opening: Opening(
        lines: opening,
        opened: scenario.scenes[scenario.start].chances.map { scenario.chances[$0].id }),
      turns: turns, guide: MarkerGuide(pack))
  }
}

extension MarkerGuide {
  init(_ pack: MarkerPack) {
    self.init(
      pack.markers.compactMap { marker in
        Family(rawValue: marker.family.rawValue).map { Entry(marker.id, $0, name: marker.name) }
      })
  }
}
