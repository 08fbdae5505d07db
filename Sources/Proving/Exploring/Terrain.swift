import Dialogue
import Scenarios

/// A scenario as a place to explore: its spots, the ways between them, and when each is open.
///
/// Everything is worked out once, when it is first asked for.
final class Terrain {
  let scenario: Scenario
  let ignored: Ignored
  let observed: [Observed]
  /// By scene, the replies that lead to each reaction.
  let replies: [SceneReplies]
  /// By scene, what can come of a reply, and by place in the order which of those.
  let outcomes: [[Outcome]]
  let outcomeOfPlace: [[Int]]
  let facts: FactOrder
  var forest: Forest
  private(set) var spots: [Spot] = []
  private var numbers: [Spot: Int] = [:]
  private var arrowsKnown: [Int: [Arrow]] = [:]
  private var guardsKnown: [GuardKey: SceneGuards] = [:]
  private var endingsKnown: [GuardKey: [Forest.Tree]] = [:]
  private let turnsAsked: [[Condition]]
  private var stimuli: [ReplyClass: Stimulus] = [:]

  private struct GuardKey: Hashable {
    let scene: Int
    let moments: [Bool]
    let visits: SIMD16<UInt8>
  }

  /// Nil when a scene has more reactions than fit.
  init?(_ scenario: Scenario, _ replies: [SceneReplies], ignoring ignored: Ignored) {
    self.scenario = scenario
    self.replies = replies
    self.ignored = ignored
    observed = Observed.byScene(scenario).map { $0.without(ignored) }
    var all = Observed()
    for scene in observed { all.formUnion(scene) }
    // The first level is told of at every ending.
    let levels = scenario.levels.indices.filter {
      $0 == 0 || all.levels & (1 << UInt16($0)) != 0
    }
    guard levels.count <= LevelSpace.mostLevels else { return nil }
    forest = Forest(LevelSpace(levels))
    facts = FactOrder(all.facts, scenario)
    var outcomes: [[Outcome]] = []
    var outcomeOfPlace: [[Int]] = []
    for scene in scenario.scenes {
      let byPlace = scene.order.map { Outcome(scenario.reactions[$0]) } + [Outcome()]
      var numbers: [Outcome: Int] = [:]
      var own: [Outcome] = []
      for outcome in byPlace where numbers[outcome] == nil {
        numbers[outcome] = own.count
        own.append(outcome)
      }
      outcomes.append(own)
      outcomeOfPlace.append(byPlace.compactMap { numbers[$0] })
    }
    self.outcomes = outcomes
    self.outcomeOfPlace = outcomeOfPlace
    turnsAsked = scenario.scenes.map { scene in
      let reactions = scene.order.map { scenario.reactions[$0] }
      let words = reactions.flatMap(\.words.variants) + scene.opening.variants
      let conditions =
        reactions.map(\.condition) + words.map(\.condition) + scenario.endings.map(\.condition)
      return Array(Set(conditions.compactMap { $0 }.flatMap(\.turnsAsked)))
    }
  }

  // MARK: - Spots

  func number(of spot: Spot) -> Int {
    let kept = Spot(
      scene: spot.scene, back: spot.back, visits: pointwiseMin(spot.visits, observed[spot.scene].visits))
    if let known = numbers[kept] { return known }
    spots.append(kept)
    numbers[kept] = spots.count - 1
    return spots.count - 1
  }

  func spot(entering scene: Int, back: Int, _ visits: SIMD16<UInt8>) -> Spot {
    var visits = visits
    if let slot = scenario.visitSlots[scene], visits[slot] < .max { visits[slot] += 1 }
    return Spot(scene: scene, back: back, visits: visits)
  }

  func arrows(from number: Int) -> [Arrow] {
    if let known = arrowsKnown[number] { return known }
    let spot = spots[number]
    let arrows = outcomes[spot.scene].enumerated().map { index, outcome in
      arrow(from: spot, number, index, outcome)
    }
    arrowsKnown[number] = arrows
    return arrows
  }

  private func arrow(from spot: Spot, _ number: Int, _ index: Int, _ outcome: Outcome) -> Arrow {
    func leading(to next: Spot, entered: Int?) -> Arrow {
      Arrow(
        outcome: index, target: .spot(self.number(of: next)), shift: shift(outcome, towards: next.scene),
        entered: entered)
    }
    switch outcome.destination {
    case .stay: return leading(to: spot, entered: nil)
    case .scene(let scene):
      return leading(to: self.spot(entering: scene, back: -1, spot.visits), entered: scene)
    case .detour(let scene):
      let back = spot.back < 0 ? spot.scene : spot.back
      return leading(to: self.spot(entering: scene, back: back, spot.visits), entered: scene)
    case .back:
      let scene = spot.back < 0 ? spot.scene : spot.back
      return leading(to: Spot(scene: scene, back: -1, visits: spot.visits), entered: nil)
    case .ending(let ending):
      return Arrow(outcome: index, target: .ending(ending), shift: shift(outcome, towards: nil), entered: nil)
    case .endingThatFits:
      return Arrow(
        outcome: index, target: .endingThatFits(else: number), shift: shift(outcome, towards: nil),
        entered: nil)
    }
  }

  /// - Parameter scene: what cannot matter from there on is left out; nothing when nil.
  func shift(_ outcome: Outcome, towards scene: Int?) -> Int {
    let kept = scene.map { observed[$0] }
    return forest.shift(
      Forest.Shift.Key(
        sets: facts.gather(outcome.remembers & (kept?.facts ?? .max)),
        clears: facts.gather(outcome.forgets | (kept.map { ~$0.facts } ?? 0)),
        effects: outcome.effects, kept: kept.map { $0.levels | 1 } ?? .max))
  }

  /// The shift of the moment that the closing scene begins by itself.
  var closingShift: Int { shift(Outcome(), towards: scenario.closing) }

  /// What is heard in a reply.
  func stimulus(of reply: ReplyClass) -> Stimulus {
    if let known = stimuli[reply] { return known }
    let heard = Stimulus(reply.hearing, in: scenario)
    stimuli[reply] = heard
    return heard
  }

  // MARK: - Guards

  func guards(at number: Int, turn: Int) -> SceneGuards {
    let spot = spots[number]
    let key = key(spot.scene, turn, spot.visits)
    if let known = guardsKnown[key] { return known }
    let moment = Moment(turn: turn, visits: spot.visits)
    let guards = SceneGuards(spot.scene, in: self, at: moment)
    guardsKnown[key] = guards
    return guards
  }

  /// By ending, the states in which it is the one that fits; after those, the states in which none does.
  func endings(at number: Int, turn: Int) -> [Forest.Tree] {
    let spot = spots[number]
    let key = key(spot.scene, turn, spot.visits)
    if let known = endingsKnown[key] { return known }
    var left = Forest.everything
    var fitting: [Forest.Tree] = []
    for ending in scenario.endings {
      let holds = condition(ending.condition, at: Moment(turn: turn, visits: spot.visits))
      fitting.append(forest.and(left, holds.may))
      left = forest.without(left, holds.must)
    }
    endingsKnown[key] = fitting + [left]
    return fitting + [left]
  }

  /// Whether no condition tells these turns apart.
  func isAlike(_ first: Int, _ second: Int) -> Bool {
    scenario.scenes.indices.allSatisfy {
      key($0, first, .zero).moments == key($0, second, .zero).moments
    }
  }

  private func key(_ scene: Int, _ turn: Int, _ visits: SIMD16<UInt8>) -> GuardKey {
    var state = ControlState(at: scene)
    state.turn = UInt8(clamping: turn)
    return GuardKey(scene: scene, moments: turnsAsked[scene].map { state.holds($0) }, visits: visits)
  }
}
