package import Scenarios

/// A conversation as it is kept: by names, so that it outlives a change of indices.
package struct Snapshot: Sendable, Hashable, Codable {
  let version: Int
  let seed: UInt64
  let scene: String
  let returnScene: String?
  let turn: Int
  let levels: [String: Int]
  let facts: [String]
  let visits: [String: Int]
  let memory: Memory
  let ending: String?
  let lastSaid: String

  static let currentVersion = 1

  package init(_ conversation: Conversation) {
    let scenario = conversation.scenario
    let control = conversation.control
    version = Self.currentVersion
    seed = conversation.seed
    scene = conversation.scene.id
    returnScene = control.returnScene < 0 ? nil : scenario.scenes[Int(control.returnScene)].id
    turn = conversation.turn
    levels = conversation.levels
    facts = conversation.facts
    visits = Dictionary(
      uniqueKeysWithValues: scenario.visitSlots.map { (scenario.scenes[$0].id, Int(control.visits[$1])) })
    memory = conversation.memory
    ending = conversation.ending?.id
    lastSaid = conversation.lastSaid
  }
}

/// Why a kept conversation cannot go on in a scenario.
package enum ResumeProblem: Error, Sendable, Hashable {
  /// Kept by a newer version of the program.
  case newerVersion(Int)
  /// The scene is no longer in the case.
  case sceneGone(String)
}

extension Conversation {
  /// The kept conversation as it was, in the scenario that it was kept with.
  package init(resuming snapshot: Snapshot, in scenario: Scenario) throws(ResumeProblem) {
    guard snapshot.version <= Snapshot.currentVersion else {
      throw .newerVersion(snapshot.version)
    }
    guard let scene = scenario.scene(named: snapshot.scene) else { throw .sceneGone(snapshot.scene) }
    var control = ControlState(at: scene)
    control.turn = UInt8(clamping: snapshot.turn)
    if let name = snapshot.returnScene {
      control.returnScene = scenario.scene(named: name).map(Int16.init) ?? -1
    }
    for (index, level) in scenario.levels.enumerated() {
      control.levels[index] = UInt8(clamping: snapshot.levels[level.id] ?? Int(level.start))
    }
    for name in snapshot.facts {
      if let index = scenario.fact(named: name) { control.facts |= 1 << UInt64(index) }
    }
    for (scene, slot) in scenario.visitSlots {
      control.visits[slot] = UInt8(clamping: snapshot.visits[scenario.scenes[scene].id] ?? 0)
    }
    self.init(
      scenario, seed: snapshot.seed, control: control, memory: snapshot.memory,
      ending: snapshot.ending.flatMap { scenario.ending(named: $0) }, lastSaid: snapshot.lastSaid)
  }
}
