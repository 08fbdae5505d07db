/// A conversation that somebody typed out: each turn begins with who speaks and a colon.
struct TypedTranscript {
  struct Turn: Equatable {
    let speaker: String
    var words: String
  }

  /// A reply of the professional with what the client answered.
  struct Exchange: Equatable {
    let reply: String
    let answer: String
    /// What the client had said before.
    let context: String
  }

  let client: String
  let opening: String?
  let exchanges: [Exchange]

  static let most = 40

  /// Names by which a professional calls herself in such a text.
  private static let professionals: Set<String> = [
    "ik", "jij", "h", "hv", "hulpverlener", "begeleider", "behandelaar", "professional", "therapeut",
    "trainee",
    "verpleegkundige", "psycholoog", "interviewer", "gespreksleider", "coach",
  ]

  /// - Parameter me: how the professional is called in the text; nil looks for a name that says so.
  init(_ text: String, professional me: String?) throws(UserFacingError) {
    let turns = Self.turns(in: text)
    var speakers: [String: Int] = [:]
    for turn in turns { speakers[turn.speaker.lowercased(), default: 0] += 1 }
    guard
      let professional = me?.lowercased() ?? speakers.keys.sorted().first(where: Self.professionals.contains),
      speakers[professional] != nil
    else {
      let names = speakers.keys.sorted().prefix(6).joined(separator: ", ")
      throw UserFacingError(
        turns.isEmpty
          ? "in het gesprek staat geen regel die begint met een naam en een dubbele punt, zoals 'Ik: Hoe is het?'."
          : "wie ben jij in dit gesprek? Noem het met --ik. Er praten: \(names).", .badInput)
    }
    let others = speakers.filter { $0.key != professional }
    guard let client = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      throw UserFacingError("in het gesprek praat er maar één.", .badInput)
    }
    self.client = turns.first { $0.speaker.lowercased() == client }?.speaker ?? client
    var said: String?
    var reply: String?
    var opening: String?
    var exchanges: [Exchange] = []
    for turn in turns {
      if turn.speaker.lowercased() == professional {
        reply = [reply, turn.words].compactMap { $0 }.joined(separator: " ")
      } else if turn.speaker.lowercased() == client {
        if let asked = reply {
          exchanges.append(Exchange(reply: asked, answer: turn.words, context: said ?? ""))
        } else if said == nil {
          opening = turn.words
        }
        said = turn.words
        reply = nil
      }
    }
    guard !exchanges.isEmpty else {
      throw UserFacingError("in het gesprek geeft niemand antwoord.", .badInput)
    }
    self.opening = opening
    self.exchanges = Array(exchanges.prefix(Self.most))
  }

  /// A line without a name goes on where the last one stopped.
  private static func turns(in text: String) -> [Turn] {
    var turns: [Turn] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { continue }
      if let turn = turn(words) {
        turns.append(turn)
      } else if let last = turns.indices.last {
        turns[last].words += (turns[last].words.isEmpty ? "" : " ") + words
      }
    }
    return turns.filter { !$0.words.isEmpty }
  }

  private static func turn(_ line: String) -> Turn? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    guard !name.isEmpty, name.count <= 30, name.split(separator: " ").count <= 3,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .-'".contains($0) }), name.contains(where: \.isLetter)
    else { return nil }
    return Turn(
      speaker: String(name),
      words: line[line.index(after: colon)...].drop { $0 == " " }.map(String.init).joined())
  }
}
