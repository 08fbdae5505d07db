import Markers
import Scenarios

/// By reaction of a scene, the replies that can lead to it: what each needs, and which reactions above
/// it hear it too.
///
/// A reply that says more than a reaction asks for is only of use when it spoils one above; so each begins
/// as little as the reaction asks, and grows by what spoils.
struct SceneReplies {
  struct Way {
    /// Nil when no such reply was found in reasonable time, but none was excluded either.
    let reply: ReplyClass?
    /// Places above that must be closed.
    let rivals: PositionSet
  }

  /// By place in the scene's order; the last is the fallback.
  private(set) var ways: [[Way]] = []
  /// By place without any way: a place above that always takes the reply.
  private(set) var winners: [Int: Int] = [:]

  /// - Parameter always: places that nothing can close.
  init(_ cues: SceneCues, always: PositionSet, _ alphabet: Alphabet) {
    for place in cues.cues.indices {
      var search = ReplySearch(place, cues, always, alphabet)
      search.run()
      ways.append(search.ways)
      if search.ways.isEmpty, let winner = search.winner { winners[place] = winner }
    }
  }
}

/// Looks for the replies to one reaction.
private struct ReplySearch {
  private let place: Int
  private let cues: SceneCues
  private let cue: Cue?
  private let always: PositionSet
  private let above: PositionSet
  private let alphabet: Alphabet
  private let spoilers: [(sentence: ReplyClass.Sentence, spoils: PositionSet)]
  private(set) var ways: [SceneReplies.Way] = []
  private(set) var winner: Int?
  private var left = 600
  private var seen: Set<SceneCues.Said> = []

  init(_ place: Int, _ cues: SceneCues, _ always: PositionSet, _ alphabet: Alphabet) {
    self.place = place
    self.cues = cues
    self.always = always
    self.alphabet = alphabet
    let cue = cues.cues[place]
    self.cue = cue
    above = .before(place)
    let markers = alphabet.markers.filter { marker in
      marker != .silence && !(cue?.without.contains(marker) ?? false)
    }
    let subjects = alphabet.subjects.filter { subject in !(cue?.notAbout.contains(subject) ?? false) }
    spoilers =
      (markers.map { ReplyClass.Sentence(marker: $0, subject: nil) }
      + subjects.map { ReplyClass.Sentence(marker: nil, subject: $0) })
      .map { ($0, cues.spoiled(by: $0) & .before(place)) }.filter { !$0.1.isEmpty }
  }

  mutating func run() {
    for reply in plainest() {
      var said = cues.adding(action: reply.action, addressee: reply.addressee, to: cues.nothing)
      for sentence in reply.sentences { said = cues.adding(sentence, to: said) }
      guard said.heard[position: place] else { continue }
      let unspoilable = spoilers.reduce(said.heard & above) { $0 & ~$1.spoils }
      if unspoilable & always != .zero {
        winner = winner ?? (unspoilable & always).members.first
        continue
      }
      grow(reply, said)
      if ways.contains(where: \.rivals.isEmpty) { return }
      if left <= 0 { note(SceneReplies.Way(reply: nil, rivals: unspoilable)) }
    }
  }

  private mutating func grow(_ reply: ReplyClass, _ said: SceneCues.Said) {
    let rivals = said.heard & above
    left -= 1
    guard left > 0, seen.insert(said).inserted else { return }
    if rivals & always == .zero { note(SceneReplies.Way(reply: reply, rivals: rivals)) }
    guard !rivals.isEmpty, !ways.contains(where: \.rivals.isEmpty),
      !reply.sentences.contains(where: { $0.marker == .silence })
    else { return }
    // What nothing can close must be spoiled; of the rest each may be.
    let first = (rivals & always).members.first
    let wanted = first.map { place in
      var only = PositionSet.zero
      only[position: place] = true
      return only
    }
    for spoiler in spoilers where spoiler.spoils & (wanted ?? rivals) != .zero {
      grow(reply.adding(spoiler.sentence), cues.adding(spoiler.sentence, to: said))
      if ways.contains(where: \.rivals.isEmpty) { return }
    }
    if let first, ways.isEmpty { winner = winner ?? first }
  }

  private mutating func note(_ way: SceneReplies.Way) {
    if ways.contains(where: { $0.rivals.isSubset(of: way.rivals) }) { return }
    ways.removeAll { way.rivals.isSubset(of: $0.rivals) }
    ways.append(way)
  }

  /// The replies that say no more than the cue asks for.
  private func plainest() -> [ReplyClass] {
    func any(_ choices: [String]) -> [String?] { choices.isEmpty ? [nil] : choices }
    let silenceOnly = cue.map { !$0.about.isEmpty || $0.words != nil } ?? false
    let asked: [MarkerID?] =
      if let cue, !cue.markers.isEmpty {
        alphabet.leaders(of: cue.markers).filter { $0 != .silence || !silenceOnly }
      } else { alphabet.isMarked ? alphabet.markers : [nil] }
    let subjects = any(alphabet.leaders(of: cue?.about ?? []))
    let addressees = any(cue?.addressed ?? [])
    let actions = any(cue?.does.map { String($0.filter { $0 != "*" }) } ?? [])
    let words = cue?.words.map { ReplyClass.Sentence(marker: nil, subject: $0) }
    var replies: [ReplyClass] = []
    for marker in asked {
      for subject in subjects {
        var sentences: [ReplyClass.Sentence] = []
        if marker != nil || subject != nil {
          sentences.append(ReplyClass.Sentence(marker: marker, subject: subject))
        }
        if let words { sentences.append(words) }
        for addressee in addressees {
          replies += actions.map {
            ReplyClass(sentences: sentences, addressee: addressee, action: $0)
          }
        }
      }
    }
    return replies
  }
}

extension ReplyClass {
  func adding(_ sentence: Sentence) -> ReplyClass {
    ReplyClass(sentences: sentences + [sentence], addressee: addressee, action: action)
  }
}
