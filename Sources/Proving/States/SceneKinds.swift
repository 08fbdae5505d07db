import Scenarios

/// The kinds of reply that a scene tells apart, among those that are given.
struct SceneKinds {
  /// By kind, the positions of the scene's order that are heard; the last stands for the fallback.
  private(set) var masks: [Bits] = []
  /// One class of reply of each kind.
  private(set) var classes: [Int] = []

  init(_ scene: Int, of scenario: Scenario, _ replies: ReplyClasses, among chosen: [Int]) {
    let cues = scenario.scenes[scene].order.map { scenario.reactions[$0].cue }
    var asked = Bits(count: scenario.cues.count)
    for cue in cues { if let cue { asked[cue] = true } }
    var seen: Set<Bits> = []
    for replyClass in chosen {
      var heard = replies.heard[replyClass]
      heard.formIntersection(asked)
      guard seen.insert(heard).inserted else { continue }
      var mask = Bits(count: cues.count + 1)
      mask[cues.count] = true
      for (position, cue) in cues.enumerated() {
        mask[position] = cue.map { heard[$0] } ?? true
      }
      masks.append(mask)
      classes.append(replyClass)
    }
  }
}
