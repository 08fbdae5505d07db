import Dialogue
import Foundation
import Journal
import Markers
import Scenarios

/// A conversation that is heard, answered and kept: each turn is in the journal before it is shown.
///
/// A rehearsal, with which an author tries her case, is the same but kept nowhere.
struct Practice {
  let scenario: Scenario
  let pack: MarkerPack
  /// Whether the rules it was kept with cannot weigh any more, so that today's listen from here on.
  let listensAnew: Bool
  /// Nil for a rehearsal.
  private(set) var session: SessionID?
  /// The scene in which it began, when that was not where the case begins.
  let from: String?
  /// How it was then, when that was not as the case says.
  let given: [String]
  /// The talk before its first words; nil when that cannot be found any more.
  let begun: Conversation?
  let opening: [SpokenLine]
  /// The turns of the active branch.
  private(set) var turns: [TurnRecord]
  /// What she kept beside the conversation.
  private(set) var notes: [Note]
  /// What was taken back, oldest first.
  private(set) var attempts: [Attempt]
  private(set) var conversation: Conversation
  let listener: Listener
  private let journal: Journal?
  /// How many turns of the kept talk are taken back as soon as something is said or noted.
  private var returning = 0
  /// What a rehearsal goes back to: how it was before each turn.
  private var past: [Conversation] = []

  /// A new session, in the journal from its first words.
  init(
    _ opened: OpenCase, seed: UInt64, feedback: FeedbackPlan.Mode, from scene: String? = nil,
    given: [String] = [], file: String? = nil, after: StoredSession? = nil, journal: Journal
  ) throws {
    try self.init(
      opened, seed: seed, from: scene, given: given, after: after?.snapshot(), journal: journal)
    session = try journal.begin(
      NewSession(
        header: SessionHeader(
          scenario: scenario.about.id, title: scenario.about.title, talk: scenario.series?.talk ?? 1,
          seed: seed, feedback: feedback.rawValue, from: from, given: given.isEmpty ? nil : given,
          file: file, after: after?.summary.id),
        opening: opening, state: try Self.encoded(conversation), texts: Self.texts(of: opened)),
      at: Date())
  }

  /// A conversation that is kept nowhere.
  init(rehearsing opened: OpenCase, seed: UInt64, from scene: String?, given: [String]) throws {
    try self.init(opened, seed: seed, from: scene, given: given, journal: nil)
  }

  private init(
    _ opened: OpenCase, seed: UInt64, from scene: String?, given: [String], after before: Snapshot? = nil,
    journal: Journal?
  ) throws {
    (scenario, pack) = (opened.scenario, opened.pack)
    self.journal = journal
    self.given = given
    from = given.isEmpty && scene == scenario.scenes[scenario.start].id ? nil : scene
    conversation = try Self.beginning(of: scenario, seed: seed, from: scene, given: given, after: before)
    begun = conversation
    opening = conversation.begin().lines
    turns = []
    notes = []
    attempts = []
    listener = pack.listener(for: scenario.vocabulary)
    listensAnew = false
    session = nil
  }

  /// A session from the journal, with the case and the rules that it was kept with.
  ///
  /// - Parameter returning: how many turns `stored` leaves out, which stay as they are until something
  ///   is said in their place.
  init(resuming stored: StoredSession, returning: Int = 0, from journal: Journal) throws {
    self.returning = returning
    let kept = try Self.workshop(of: stored)
    scenario = kept.scenario
    pack = kept.workshop.pack
    listensAnew = kept.listensAnew
    listener = pack.listener(for: scenario.vocabulary)
    opening = stored.opening
    turns = stored.records
    notes = stored.notes
    attempts = stored.attempts
    session = stored.summary.id
    from = stored.summary.header.from
    given = stored.summary.header.given ?? []
    self.journal = journal
    begun = try? Self.beginning(
      of: scenario, seed: stored.summary.header.seed, from: from, given: given,
      after: stored.summary.header.after.map { try journal.session($0).snapshot() })
    do {
      conversation = try Conversation(resuming: stored.snapshot(), in: scenario)
    } catch {
      throw UserFacingError(
        "sessie \(stored.summary.id) is bewaard op een manier die deze versie niet kent. Tonen kan nog wel: verken toon \(stored.summary.id).",
        .badInput)
    }
  }

  private static func beginning(
    of scenario: Scenario, seed: UInt64, from scene: String?, given: [String], after before: Snapshot?
  ) throws -> Conversation {
    if let before { return Conversation(scenario, seed: seed, after: before) }
    let moment = try CaseMoment(in: scenario, scene: scene, levels: given)
    return Conversation(scenario, seed: seed, from: moment.control)
  }

  var isOver: Bool { conversation.isOver }
  var ending: Ending? { conversation.ending }
  var turn: Int { turns.count }

  /// The scene in which it began.
  var start: Int { from.flatMap { scenario.scene(named: $0) } ?? scenario.start }

  /// What is heard in a reply at this moment, without saying it.
  func listen(to typed: String) -> Hearing {
    listener.listen(to: typed, after: conversation.lastSaid)
  }

  /// Says what was heard and gives the answer, which is kept before this returns.
  mutating func say(_ hearing: Hearing) throws -> TurnRecord {
    var next = conversation
    let turn = next.respond(to: hearing)
    try settle()
    if let journal, let session {
      try journal.append(turn, state: try Self.encoded(next), to: session, at: Date())
    } else {
      past.append(conversation)
    }
    conversation = next
    turns.append(turn)
    return turn
  }

  /// Whether she went back in a talk and did nothing there yet, so that the talk is as it was.
  var isLookingBack: Bool { returning > 0 }

  private mutating func settle() throws {
    guard returning > 0, let journal, let session else { return }
    try journal.takeBack(returning, in: session, at: Date())
    returning = 0
  }

  /// Whether nothing was said or written yet.
  var isUntouched: Bool { turns.isEmpty && attempts.isEmpty && notes.isEmpty }

  /// Takes the session out of the journal.
  func discard() throws {
    if let journal, let session { try journal.delete([session]) }
  }

  /// Whether the scene in which she was before the last turns is still in the case.
  func canTakeBack(_ count: Int) -> Bool {
    let left = turns.count - count
    return left <= 0 || scenario.scene(named: turns[left - 1].sceneAfter) != nil
  }

  /// Takes back the last turns; they stay in the journal as an earlier attempt.
  mutating func takeBack(_ count: Int) throws {
    guard let journal, let session else { return forget(count) }
    try settle()
    try journal.takeBack(count, in: session, at: Date())
    let stored = try journal.session(session)
    conversation = try Conversation(resuming: stored.snapshot(), in: scenario)
    turns = stored.records
    notes = stored.notes
    attempts = stored.attempts
  }

  private mutating func forget(_ count: Int) {
    guard count <= turns.count else { return }
    turns.removeLast(count)
    conversation = past[turns.count]
    past.removeLast(count)
  }

  /// Sets aside what was heard in the last reply: it no longer counts, and is shown as contested.
  mutating func contest(_ markers: [MarkerID]) throws {
    guard let last = turns.indices.last else { return }
    try settle()
    if let journal, let session {
      try journal.contest(markers, ofTurn: turns[last].number, in: session, at: Date())
    }
    turns[last].contested = markers
  }

  /// Keeps something beside the conversation, perhaps at the turn that is about to come or just was.
  mutating func keep(_ kind: Note.Kind, _ text: String, turn: Int? = nil) throws {
    let now = Date()
    try settle()
    if let journal, let session { try journal.note(kind, text, turn: turn, in: session, at: now) }
    notes.append(Note(kind: kind, text: text, turn: turn, at: now))
  }

  private static func encoded(_ conversation: Conversation) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(Snapshot(conversation))
  }
}
