import Markers
import Scenarios

/// The reactions and the proof that a transcript gives, as rows for the template by their place.
struct TranscriptPart {
  let rows: [String: [String]]
  /// Exchanges in which nothing was heard to react to.
  let unplaced: Int

  static let proof = "het gesprek zoals het was"

  private static let scenes = ["binnenkomst", "alledag", "eronder"]
  private static let next = ["alledag", "eronder", "verborgen"]

  /// Each answer is given once, to a reply that does the same; the last of a scene leads on.
  init(_ talk: TypedTranscript, pack: MarkerPack) {
    let listener = pack.listener(for: Vocabulary())
    var placed: [(reply: String, answer: String, markers: [Marker])] = []
    var said: Set<String> = []
    for exchange in talk.exchanges where said.insert(exchange.answer.lowercased()).inserted {
      let heard = listener.listen(to: exchange.reply, after: exchange.context).findings
      let markers = Self.telling(heard.compactMap { pack.marker($0.marker) })
      if !markers.isEmpty { placed.append((exchange.reply, exchange.answer, markers)) }
    }
    unplaced = talk.exchanges.count - placed.count
    var rows: [String: [String]] = [:]
    for (index, exchange) in placed.enumerated() {
      let scene = min(index * 3 / placed.count, 2)
      let isLast = index + 1 == placed.count || (index + 1) * 3 / placed.count > scene
      // Steering stands above exploring, so that a reply with both counts as steering.
      let isSteering = exchange.markers.contains { $0.family == .sturen }
      rows[Self.scenes[scene] + (isSteering ? "-sturen" : ""), default: []] += Self.reaction(
        index + 1, exchange, naar: isLast && scene < 2 ? Self.next[scene] : nil)
    }
    rows["feiten"] = placed.enumerated().map { index, exchange in
      "  gesprek-\(index + 1): \"Gezegd is: \(exchange.answer.asStarterText.first(50))\""
    }
    if !placed.isEmpty {
      rows["proeven"] =
        ["  - naam: \(Self.proof)", "    zegt:"] + placed.map { "      - \"\($0.reply.asStarterText)\"" }
        + ["    verwacht: { langs: [\(Self.scenes.prefix(min(3, placed.count)).joined(separator: ", "))] }"]
    }
    self.rows = rows
  }

  /// Steering when there is any, else all that was done; a signal only when there is nothing else.
  private static func telling(_ heard: [Marker]) -> [Marker] {
    let markers = heard.distinct
    let steering = markers.filter { $0.family == .sturen }
    if !steering.isEmpty { return steering }
    let doing = markers.filter { $0.family != .signaal }
    return doing.isEmpty ? markers : doing
  }

  private static func reaction(
    _ number: Int, _ exchange: (reply: String, answer: String, markers: [Marker]), naar: String?
  ) -> [String] {
    let families = Set(exchange.markers.map(\.family))
    let effect =
      families.contains(.sturen)
      ? "        effect: { vertrouwen: -1 }"
      : families.isDisjoint(with: [.verkennen, .metacommunicatie])
        ? nil : "        effect: { vertrouwen: +1 tot 5 }"
    return [
      "      - reactie: gesprek-\(number) # \(exchange.reply.asStarterText.first(70))",
      "        op: [\(exchange.markers.map(\.id.rawValue).joined(separator: ", "))]",
      "        als: niet gesprek-\(number)",
      "        zegt: \"\(exchange.answer.asStarterText)\"",
      effect,
      "        onthoudt: gesprek-\(number)",
      naar.map { "        naar: \($0)" },
    ].compactMap { $0 }
  }
}

extension String {
  /// The first letters of a text for YAML, never with half an escape at the end.
  fileprivate func first(_ count: Int) -> String {
    guard self.count > count else { return self }
    return prefix(count).reversed().drop { $0 == "\\" }.reversed().map(String.init).joined() + "…"
  }
}
