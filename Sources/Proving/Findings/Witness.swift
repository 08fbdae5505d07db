import Dialogue
import Markers
import Scenarios

/// Puts a path into words and has it heard, so that a finding can show a real conversation.
struct Witness {
  let scenario: Scenario
  let pack: MarkerPack
  let listener: Listener
  let alike: [MarkerID: [MarkerID]]

  init(_ scenario: Scenario, pack: MarkerPack, alike: [MarkerID: [MarkerID]]) {
    self.scenario = scenario
    self.pack = pack
    self.alike = alike
    listener = pack.listener(for: scenario.vocabulary)
  }

  /// The replies in words, and whether real listening went the same way with all of them.
  func spoken(_ path: Path) -> (replies: [String], isConfirmed: Bool) {
    var conversation = Conversation(scenario, seed: 1, from: path.start)
    _ = conversation.begin()
    var replies: [String] = []
    for (number, step) in path.steps.enumerated() {
      let wanted = step.reaction.map { scenario.reactions[$0].id } ?? "vangnet"
      let found = candidates(for: step.reply).lazy.compactMap { text -> (String, Conversation)? in
        var next = conversation
        let hearing = listener.listen(to: text, after: next.lastSaid)
        guard next.respond(to: hearing).reaction == wanted else { return nil }
        return (text, next)
      }.first
      guard let (text, next) = found else {
        return (replies + path.steps[number...].map { describe($0.reply) }, false)
      }
      replies.append(text)
      conversation = next
      if conversation.isOver { break }
    }
    return (replies, true)
  }

  /// The replies on lines of their own, for under a finding.
  func text(_ path: Path) -> String {
    let (replies, isConfirmed) = spoken(path)
    let shown = replies.enumerated().map {
      "    \($0.offset + 1). \($0.element.isEmpty ? "(stilte)" : $0.element)"
    }
    let before = path.start == .beginning(scenario) ? "" : ", na een eerder gesprek"
    return (["Zo kom je er\(before)\(isConfirmed ? "" : " (niet bevestigd)"):"] + shown)
      .joined(separator: "\n")
  }

  private func describe(_ reply: ReplyClass) -> String {
    let parts = reply.sentences.map { sentence in
      [sentence.marker?.rawValue, sentence.subject.map { "over \(word(for: $0))" }].compactMap { $0 }
        .joined(separator: " ")
    }
    let rest = [reply.addressee.map { "tegen \($0)" }, reply.action.map { "(\($0))" }].compactMap { $0 }
    let all = parts + rest
    return "[\(all.isEmpty ? "iets wat hier niets doet" : all.joined(separator: " en "))]"
  }

  private func candidates(for reply: ReplyClass) -> [String] {
    if reply.hearing.isSilence { return [""] }
    let parts = reply.sentences.map(phrases)
    var texts = parts.isEmpty ? ["Zo.", "Hm.", "Tja.", "Dat kan."] : parts[0]
    for part in parts.dropFirst() {
      texts = texts.prefix(24).flatMap { first in part.prefix(6).map { "\(first) \($0)" } }
    }
    if let action = reply.action {
      texts = reply.sentences.isEmpty ? ["(ik \(action))"] : texts.map { "\($0) (ik \(action))" }
    }
    if let person = reply.addressee {
      let name = scenario.name(ofSpeaker: person)
      texts = texts.map { "\(name), \($0)" } + texts.map { "@\(person) \($0)" }
    }
    return Array(texts.prefix(120))
  }

  private func phrases(_ sentence: ReplyClass.Sentence) -> [String] {
    let subject = sentence.subject.map(word)
    guard let marker = sentence.marker else {
      return subject.map { ["Zo, \($0).", "\($0).", "Met \($0)."] } ?? []
    }
    let samples = (alike[marker] ?? [marker]).flatMap { pack.samples(of: $0).prefix(8) }
    guard let subject else { return samples }
    return samples.flatMap { sample in
      let end = sample.last.map { "?!.".contains($0) ? String($0) : "." } ?? "."
      let base = sample.last.map { "?!.".contains($0) } == true ? String(sample.dropLast()) : sample
      return ["\(base) met \(subject)\(end)", "\(base), over \(subject)\(end)"]
    }
  }

  /// A word that touches a topic or names a person.
  private func word(for subject: String) -> String {
    let words =
      scenario.vocabulary.topics.first { $0.id == subject }?.words
      ?? scenario.vocabulary.people.first { $0.id == subject }?.words ?? [subject]
    return String((words.first { !$0.hasSuffix("*") } ?? words.first ?? subject).filter { $0 != "*" })
  }
}
