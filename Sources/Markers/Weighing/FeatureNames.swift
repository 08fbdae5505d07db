/// The features of replies by name, for those who work out the weighing.
package struct FeatureNames: Sendable {
  private let engine: Engine
  /// The way in which a stem is written most, where that leads back to it.
  private var spellings: [UInt64: String] = [:]

  /// - Parameter replies: all replies whose features will be asked for.
  package init(pack: MarkerPack, replies: [LabelledReply]) {
    engine = Engine(rules: pack.rules)
    var counts: [UInt64: [String: Int]] = [:]
    for reply in replies {
      let bytes = Array(reply.reply.utf8)
      for token in scan(reply.reply) where !token.marks.contains(.implied) {
        let typed = bytes[Int(token.start)..<Int(token.end)]
        counts[token.stem, default: [:]][String(decoding: typed, as: UTF8.self).lowercased(), default: 0] += 1
      }
    }
    for (stem, ways) in counts {
      spellings[stem] = ways.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key).first { word in
        let tokens = scan(word)
        return tokens.count == 1 && tokens[0].stem == stem && !word.contains { " =+|".contains($0) }
      }
    }
  }

  private func scan(_ text: String) -> [Token] {
    var scanner = Scanner(text)
    scanner.run(engine.rules.lexicon)
    return scanner.tokens
  }

  /// The names of the features of each clause of a reply.
  package func clauses(of reply: LabelledReply) -> [[String]] {
    let listener = Listener(engine: engine)
    return listener.views(of: reply.reply, after: reply.context).map { view in
      var names: [String] = []
      let add = { feature in
        if let name = name(of: feature) { names.append(name) }
      }
      view.forEachFeature(add)
      view.forEachWordElsewhere(add)
      return names
    }
  }

  private func name(of feature: ClauseFeature) -> String? {
    func marker(_ number: Int) -> String? {
      let marker = engine.rules.markers[number]
      return marker.family == .signaal ? nil : marker.id.rawValue
    }
    switch feature {
    case .property(let bit):
      return ClauseProperties.names.first { $0.property.rawValue == 1 << UInt64(bit) }.map { ":\($0.name)" }
    case .shape(let number): return ":" + ClauseShape.name(number)
    case .before(let number): return "<:" + ClauseShape.name(number)
    case .after(let number): return ">:" + ClauseShape.name(number)
    case .wordClass(let id):
      let name = engine.rules.classNames[id]
      return name.first == "\u{0}" ? nil : "<\(name)>"
    case .word(let stem): return spellings[stem]
    case .pair(let first, let second):
      guard let last = spellings[second] else { return nil }
      return first == 0 ? "+\(last)" : spellings[first].map { "\($0)+\(last)" }
    case .voiced(let voice, let stem):
      return spellings[stem].map { "\(ClauseShape.voiceName(voice))|\($0)" }
    case .wordElsewhere(let stem): return spellings[stem].map { "\(FeatureReader.elsewhere)|\($0)" }
    case .opening(let stem): return spellings[stem].map { "^\($0)" }
    case .rule(let number):
      return marker(engine.rules.rules[number].marker).map { _ in engine.rules.ruleNames[number] }
    case .heard(let number): return marker(number).map { "=\($0)" }
    case .fired(let number): return marker(number).map { "~\($0)" }
    case .markerElsewhere(let number): return marker(number).map { "…\($0)" }
    }
  }
}
