import Dialogue
import Scenarios

/// Reactions and endings that conversations were found to come to, each by trying rather what was not met
/// yet. What is found this way needs no search.
struct Wandering {
  var met: (reactions: Set<Int>, endings: Set<Int>) { (reactions, endings) }
  private var reactions: Set<Int> = []
  private var endings: Set<Int> = []
  private let terrain: Terrain
  private var chance: UInt64 = 0x9e37_79b9_7f4a_7c15

  init(in terrain: Terrain, walks: Int) {
    self.terrain = terrain
    for number in 0..<walks { walk(favouring: number % 3 != 0) }
  }

  private mutating func walk(favouring isFavouring: Bool) {
    let scenario = terrain.scenario
    var path = Path(scenario)
    // A walk that never comes to an end by its own stops with the time.
    while path.ending == nil, path.steps.count < 255 {
      let order = scenario.scenes[Int(path.state.scene)].order
      let now = Transition.nextTurn(path.state)
      let open = order.indices.filter { now.holds(scenario.reactions[order[$0]].condition) }
      let fresh = open.filter { !reactions.contains(order[$0]) }
      let places = shuffled(isFavouring && !fresh.isEmpty ? fresh : open)
      guard
        places.prefix(12).contains(where: { path.say($0, in: terrain) { _ in true } })
          || path.say(order.count, in: terrain, accepting: { _ in true })
      else { return }
      if let reaction = path.steps.last?.reaction { reactions.insert(reaction) }
    }
    if let ending = path.ending { endings.insert(ending) }
  }

  private mutating func shuffled(_ places: [Int]) -> [Int] {
    var places = places
    for last in stride(from: places.count - 1, to: 0, by: -1) {
      chance ^= chance << 13
      chance ^= chance >> 7
      chance ^= chance << 17
      places.swapAt(last, Int(chance % UInt64(last + 1)))
    }
    return places
  }
}
