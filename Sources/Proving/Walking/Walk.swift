import Dialogue
package import Markers
package import Scenarios

/// Many conversations of one style with a case, without words.
package struct Walk: Sendable {
  package let style: String
  package let count: Int
  /// Conversations by the ending they came to.
  package private(set) var endings: [String: Int] = [:]
  /// Conversations in which a scene was entered.
  package private(set) var scenes: [String: Int] = [:]
  /// Turns in which nothing but the fallback was left, by scene.
  package private(set) var deadSpots: [String: Int] = [:]
  package private(set) var turns = 0
  /// The levels at the end, summed.
  private var levelSums: [Int]
  private let levelNames: [String]
  /// Side of each reply: exploring, steering, about the contact; replies with none are left out.
  package private(set) var exploring = 0
  package private(set) var steering = 0
  package private(set) var contact = 0

  package var meanLevels: [String: Double] {
    Dictionary(
      uniqueKeysWithValues: zip(levelNames, levelSums).map { ($0, Double($1) / Double(max(1, count))) })
  }

  /// (V − S) / (V + S) over all replies, nil when there was neither.
  package var balance: Double? {
    exploring + steering == 0 ? nil : Double(exploring - steering) / Double(exploring + steering)
  }
}

/// Walks a case, with the replies of each style made ready once.
package struct Walker {
  private let scenario: Scenario
  private let tables: [[Reply]]

  private struct Reply {
    let stimulus: Stimulus
    let family: Family?
  }

  /// - Parameter own: those of the markers that come from a pack of the case's own.
  package init(_ scenario: Scenario, markers: [Marker], own: [Marker] = []) {
    self.scenario = scenario
    let subjects = (scenario.vocabulary.topics.map(\.id) + scenario.vocabulary.people.map(\.id))
      .filter { !$0.hasPrefix("woorden:") }
    let families = Dictionary(markers.map { ($0.id, $0.family) }, uniquingKeysWith: { first, _ in first })
    tables = WalkingStyle.all.map { style in
      style.weights(with: own).flatMap { marker, weight -> [Reply] in
        func reply(_ subject: String?) -> Reply {
          let sentence = ReplyClass.Sentence(marker: marker, subject: subject)
          let hearing = ReplyClass(sentences: [sentence], addressee: nil, action: nil).hearing
          return Reply(
            stimulus: Stimulus(hearing, in: scenario), family: marker.flatMap { families[$0] })
        }
        let about = subjects.isEmpty ? 0 : style.aboutSomething
        let plain = Array(repeating: reply(nil), count: weight * max(1, subjects.count) * (100 - about) / 100)
        let repeats = about == 0 ? 0 : max(1, weight * about / 100)
        return (plain.isEmpty ? [reply(nil)] : plain)
          + (about == 0 ? [] : subjects.flatMap { Array(repeating: reply($0), count: repeats) })
      }
    }
  }

  /// `count` conversations of the style. The same seed gives the same walk.
  package func walk(_ style: WalkingStyle, count: Int, seed: UInt64) -> Walk {
    var walk = Walk(style: style.name, count: count, scenario)
    guard let number = WalkingStyle.all.firstIndex(of: style) else { return walk }
    var tally = Tally(scenario)
    let replies = tables[number]
    var chance = SplitMix(state: seed &+ UInt64(number) &* 0x9e37_79b9_7f4a_7c15)
    for _ in 0..<count {
      var state = ControlState.beginning(scenario)
      var visited: UInt64 = 0
      tally.enter(scenario.start, &visited)
      while true {
        let reply = replies[chance.next(below: replies.count)]
        let scene = Int(state.scene)
        let step = Transition.step(scenario, from: state, on: reply.stimulus)
        state = step.state
        tally.turn(in: scene, step.reaction, reply.family)
        if let entered = step.entered { tally.enter(entered, &visited) }
        if let ending = step.ending {
          tally.end(ending, state)
          break
        }
      }
    }
    walk.take(tally, scenario)
    return walk
  }
}

/// Counts by index while walking.
private struct Tally {
  var endings: [Int]
  var scenes: [Int]
  var deadSpots: [Int]
  var levels: [Int]
  var turns = 0
  var exploring = 0
  var steering = 0
  var contact = 0

  init(_ scenario: Scenario) {
    endings = Array(repeating: 0, count: scenario.endings.count)
    scenes = Array(repeating: 0, count: scenario.scenes.count)
    deadSpots = scenes
    levels = Array(repeating: 0, count: scenario.levels.count)
  }

  mutating func turn(in scene: Int, _ reaction: Int?, _ family: Family?) {
    turns += 1
    if reaction == nil { deadSpots[scene] += 1 }
    switch family {
    case .verkennen: exploring += 1
    case .sturen: steering += 1
    case .metacommunicatie: contact += 1
    default: break
    }
  }

  /// Counts a scene once a conversation; scenes past the 64th every time they are entered.
  mutating func enter(_ scene: Int, _ visited: inout UInt64) {
    let bit: UInt64 = scene < 64 ? 1 << UInt64(scene) : 0
    if visited & bit == 0 { scenes[scene] += 1 }
    visited |= bit
  }

  mutating func end(_ ending: Int, _ state: ControlState) {
    endings[ending] += 1
    for level in levels.indices { levels[level] += Int(state.levels[level]) }
  }
}

extension Walk {
  fileprivate init(style: String, count: Int, _ scenario: Scenario) {
    self.style = style
    self.count = count
    levelNames = scenario.levels.map(\.id)
    levelSums = Array(repeating: 0, count: scenario.levels.count)
  }

  fileprivate mutating func take(_ tally: Tally, _ scenario: Scenario) {
    for (ending, count) in zip(scenario.endings, tally.endings) { endings[ending.id] = count }
    for (index, scene) in scenario.scenes.enumerated() {
      scenes[scene.id] = tally.scenes[index]
      deadSpots[scene.id] = tally.deadSpots[index]
    }
    levelSums = tally.levels
    (turns, exploring, steering, contact) = (tally.turns, tally.exploring, tally.steering, tally.contact)
  }
}
