import Scenarios

/// Makes the boxes and arrows of a case.
struct MapDrawing {
  let scenario: Scenario
  /// Index of the level that stands for trust.
  let trust: Int?
  private(set) var boxes: [CaseMap.Box] = []
  private(set) var arrows: [CaseMap.Arrow] = []
  private let counts: [String: Int]?
  private let coverage: Coverage?

  init(_ scenario: Scenario, coverage: Coverage?) {
    self.scenario = scenario
    self.coverage = coverage
    counts = coverage.map { coverage in
      Dictionary(coverage.reactions.map { ($0.id, $0.count) }, uniquingKeysWith: { first, _ in first })
    }
    trust = scenario.trust
    draw()
  }

  private mutating func draw() {
    let everywhere = scenario.scenes.count + scenario.endings.count
    for (index, scene) in scenario.scenes.enumerated() {
      gather(from: index, scene.order[scene.own])
    }
    let shared = scenario.scenes.first.map { $0.order[..<$0.own.lowerBound] + $0.order[$0.own.upperBound...] }
    gather(from: everywhere, shared ?? [])
    let needs = TrustNeeds(of: self, scenes: scenario.scenes.count)
    boxes =
      scenario.scenes.indices.map { scene($0, needs) } + scenario.endings.indices.map { ending($0, needs) }
    if arrows.contains(where: { $0.from == everywhere }) { boxes.append(everywhereBox) }
  }

  /// Reactions that lead the same way share an arrow.
  private mutating func gather(from: Int, _ reactions: some Sequence<Int>) {
    var order: [Lead] = []
    var byLead: [Lead: [Reaction]] = [:]
    for reaction in reactions.map({ scenario.reactions[$0] }) {
      for lead in leads(of: reaction.destination) where lead.to != from {
        if byLead[lead] == nil { order.append(lead) }
        byLead[lead, default: []].append(reaction)
      }
    }
    arrows += order.map { lead in
      let reactions = byLead[lead] ?? []
      return CaseMap.Arrow(
        from: from, to: lead.to, kind: lead.kind, reactions: reactions.map(\.id),
        trust: reactions.map { trustAsked($0.condition) }.min() ?? 0,
        count: counts.map { counts in reactions.reduce(0) { $0 + (counts[$1.id] ?? 0) } })
    }
  }

  private struct Lead: Hashable {
    let to: Int
    let kind: CaseMap.Arrow.Kind
  }

  private func leads(of destination: Destination) -> [Lead] {
    let endings = scenario.scenes.count
    switch destination {
    case .stay, .back: return []
    case .scene(let scene): return [Lead(to: scene, kind: .way)]
    case .detour(let scene): return [Lead(to: scene, kind: .detour)]
    case .ending(let ending): return [Lead(to: endings + ending, kind: .way)]
    case .endingThatFits:
      return scenario.endings.indices.map { Lead(to: endings + $0, kind: .endingThatFits) }
    }
  }

  private func trustAsked(_ condition: Condition?) -> Int {
    guard let trust, let condition else { return 0 }
    return Level.range.first { condition.canHold(level: trust, at: $0) } ?? Level.range.upperBound
  }

  private func scene(_ index: Int, _ needs: TrustNeeds) -> CaseMap.Box {
    let scene = scenario.scenes[index]
    let entries = arrows.filter { $0.to == index }
    let isDetour = index != scenario.start && !entries.isEmpty && entries.allSatisfy { $0.kind == .detour }
    let own = scene.order[scene.own].map { scenario.reactions[$0].id }
    return CaseMap.Box(
      id: scene.id, kind: isDetour ? .detour : .scene, title: scene.title ?? scene.id,
      trust: trust.map { _ in needs.needs[index] }, isStart: index == scenario.start,
      isClosing: index == scenario.closing, number: own.count, condition: nil,
      met: coverage.map { coverage in
        CaseMap.Met(
          count: coverage.scenes[index].count, reactions: own.filter { counts?[$0] ?? 0 > 0 }.count)
      })
  }

  private func ending(_ index: Int, _ needs: TrustNeeds) -> CaseMap.Box {
    let ending = scenario.endings[index]
    return CaseMap.Box(
      id: ending.id, kind: .ending, title: ending.title,
      trust: trust.map { _ in max(needs.needs[scenario.scenes.count + index], trustAsked(ending.condition)) },
      isStart: false, isClosing: false, number: ending.rank,
      condition: ending.condition?.text(in: scenario),
      met: coverage.map { CaseMap.Met(count: $0.endings[index].count, reactions: 0) })
  }

  private var everywhereBox: CaseMap.Box {
    CaseMap.Box(
      id: "overal", kind: .everywhere, title: "In elke scène", trust: nil, isStart: false, isClosing: false,
      number: 0, condition: nil, met: nil)
  }

  /// How much trust the easiest way to each box takes.
  fileprivate struct TrustNeeds {
    private(set) var needs: [Int]

    init(of drawing: MapDrawing, scenes: Int) {
      let scenario = drawing.scenario
      let most = Level.range.upperBound + 1
      needs = [Int](repeating: most, count: scenes + scenario.endings.count + 1)
      needs[scenario.start] = 0
      needs[scenario.closing] = 0
      needs[needs.count - 1] = 0
      var changed = true
      while changed {
        changed = false
        for arrow in drawing.arrows {
          let need = max(needs[arrow.from], arrow.trust)
          if need < needs[arrow.to] {
            needs[arrow.to] = need
            changed = true
          }
        }
      }
      needs = needs.map { min($0, Level.range.upperBound) }
    }
  }
}

extension Condition {
  /// Whether it can be true with the level at this value, whatever else is so.
  func canHold(level: Int, at value: Int) -> Bool { canBe(true, level, value) }

  private func canBe(_ wanted: Bool, _ level: Int, _ value: Int) -> Bool {
    switch self {
    case .compare(.level(level), let comparison, let number): comparison.holds(value, number) == wanted
    case .compare, .fact: true
    case .not(let inner): inner.canBe(!wanted, level, value)
    case .all(let parts):
      wanted
        ? parts.allSatisfy { $0.canBe(true, level, value) } : parts.contains { $0.canBe(false, level, value) }
    case .any(let parts):
      wanted
        ? parts.contains { $0.canBe(true, level, value) } : parts.allSatisfy { $0.canBe(false, level, value) }
    }
  }
}
