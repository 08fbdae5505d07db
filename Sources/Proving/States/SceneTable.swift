import Dialogue
import Scenarios

/// What of a scene decides the choice of a reaction, ready for many states.
///
/// Positions run through the scene's order; one past the last stands for the fallback.
struct SceneTable {
  let order: [Int]
  private let always: Bits
  private let questions: [(condition: Condition, positions: Bits)]
  /// What may be answered with yes, and with no: both, where a part of the state is left out.
  private var yes = GuardList()
  private var no = GuardList()
  private let isLoose: Bool
  /// More or more entangled conditions than can be asked at once.
  private(set) var isTooWide = false
  /// Kinds of reply that this scene tells apart: what they make heard here, and one class of each.
  private let masks: [Bits]
  private let classes: [Int]
  /// Turns from which on a condition of the scene may say something else.
  let turns: Set<Int>
  private var known: [Answers: [Choice]] = [:]

  /// A reaction that some kind of reply leads to.
  struct Choice {
    /// Place in the scene's order; the order's count for the fallback.
    let position: Int
    let reaction: Int?
    /// Number of a class of reply that has this choice.
    let replyClass: Int
  }

  /// Which of the scene's questions a state answers with yes.
  private struct Answers: Hashable {
    let yes: SIMD8<UInt64>
    let no: SIMD8<UInt64>
  }

  static let mostQuestions = 512

  init(
    _ scene: Int, of scenario: Scenario, _ kinds: SceneKinds, ignoring ignored: Ignored
  ) {
    order = scenario.scenes[scene].order
    let count = order.count
    var always = Bits(count: count + 1)
    always[count] = true
    isLoose = !ignored.isNothing
    var questions: [Condition: Bits] = [:]
    for (position, reaction) in order.enumerated() {
      guard let condition = scenario.reactions[reaction].condition else {
        always[position] = true
        continue
      }
      questions[condition, default: Bits(count: count + 1)][position] = true
    }
    self.always = always
    self.questions = questions.map { ($0.key, $0.value) }
    let asksForEndings = order.contains { scenario.reactions[$0].destination == .endingThatFits }
    let endings = asksForEndings ? scenario.endings.compactMap(\.condition) : []
    turns = Set((self.questions.map(\.condition) + endings).flatMap(\.turnsThatMatter))

    masks = kinds.masks
    classes = kinds.classes
    guard self.questions.count <= Self.mostQuestions else {
      isTooWide = true
      return
    }
    for (index, question) in self.questions.enumerated() {
      guard let flat = Guard(question.condition), let negated = Guard(.not(question.condition)) else {
        isTooWide = true
        return
      }
      yes.append(flat.ignoring(facts: ignored.facts, levels: ignored.levels), as: index)
      no.append(negated.ignoring(facts: ignored.facts, levels: ignored.levels), as: index)
    }
  }

  /// How many kinds of reply this scene tells apart.
  var classCount: Int { masks.count }

  /// The reactions that some reply leads to in this state, the last to be looked at first taken.
  ///
  /// - Parameter state: the state at the turn of the reply.
  mutating func choices(in state: ControlState) -> [Choice] {
    let holding = yes.answers(in: state)
    let answers = Answers(yes: holding, no: isLoose ? no.answers(in: state) : ~holding)
    if let found = known[answers] { return found }
    let found = choose(may: open(holding), must: open(~answers.no))
    known[answers] = found
    return found
  }

  /// Positions whose condition may hold.
  func open(in state: ControlState) -> Bits { open(yes.answers(in: state)) }

  /// The first open positions for each kind of reply in which this position is heard too.
  func winners(over position: Int, open: Bits) -> [Int] {
    masks.filter { $0[position] }.compactMap { $0.firstCommon(open) }
  }

  private func open(_ answers: SIMD8<UInt64>) -> Bits {
    var open = always
    for index in questions.indices where answers[index >> 6] & (1 << UInt64(index & 63)) != 0 {
      open.formUnion(questions[index].positions)
    }
    return open
  }

  /// The first that is heard and open, for each kind of reply; each reaction once.
  ///
  /// Where it is left open whether a condition holds, both ways are gone.
  private func choose(may: Bits, must: Bits) -> [Choice] {
    var taken = Bits(count: order.count + 1)
    var choices: [Choice] = []
    for index in masks.indices {
      var left = may
      while let position = masks[index].firstCommon(left) {
        if !taken[position] {
          taken[position] = true
          choices.append(
            Choice(
              position: position, reaction: position < order.count ? order[position] : nil,
              replyClass: classes[index]))
        }
        if must[position] { break }
        left[position] = false
      }
    }
    return choices
  }
}
