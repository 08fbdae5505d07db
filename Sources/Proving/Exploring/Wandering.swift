import Dialogue
import Markers
import Scenarios

/// Looks for conversations that come to certain reactions and endings by trying out, rather what is looked
/// for or was not tried yet. What is found this way needs no search.
struct Wandering {
  /// What is still looked for.
  private(set) var reactions: Set<Int>
  private(set) var endings: Set<Int>
  private var tried: Set<Int> = []
  private let terrain: Terrain
  private var chance = SplitMix(state: 1)

  init(in terrain: Terrain, for reactions: Set<Int>, and endings: Set<Int>) {
    self.terrain = terrain
    self.reactions = reactions
    self.endings = endings
  }

  var isDone: Bool { reactions.isEmpty && endings.isEmpty }

  mutating func meet(reactions: Set<Int>, endings: Set<Int>) {
    self.reactions.subtract(reactions)
    self.endings.subtract(endings)
  }

  /// Goes on from each of these states in turn, until everything is found or so many turns were tried.
  mutating func wander(from states: [ControlState], turns: Int) {
    guard !states.isEmpty else { return }
    var left = turns
    var walks = 0
    while !isDone, left > 0 {
      left -= walk(from: states[walks % states.count], favouring: walks % 3 != 0)
      walks += 1
    }
  }

  /// How many turns it took.
  private mutating func walk(from start: ControlState, favouring isFavouring: Bool) -> Int {
    let scenario = terrain.scenario
    var path = Path(scenario, from: start)
    while !isDone, path.ending == nil, path.steps.count < 255 {
      let order = scenario.scenes[Int(path.state.scene)].order
      let now = Transition.nextTurn(path.state)
      let open = order.indices.filter { now.holds(scenario.reactions[order[$0]].condition) }
      let wanted = open.filter { reactions.contains(order[$0]) }
      let fresh = isFavouring ? open.filter { !tried.contains(order[$0]) } : []
      let places = wanted + (fresh.isEmpty ? open : fresh).shuffled(using: &chance).prefix(12)
      guard
        places.contains(where: { path.say($0, in: terrain) { _ in true } })
          || path.say(order.count, in: terrain, accepting: { _ in true })
      else { break }
      guard let reaction = path.steps.last?.reaction else { continue }
      tried.insert(reaction)
      reactions.remove(reaction)
    }
    if let ending = path.ending { endings.remove(ending) }
    return path.steps.count + 1
  }
}
