package import Diagnostics
package import Foundation

/// The rules that hear what a reply does, compiled from one or more pack files.
package struct MarkerPack: Sendable {
  let rules: CompiledRules
  private let numbers: [MarkerID: Int]
  private let samples: [RuleSamples]

  package static func compile(_ source: Data, file: String) throws(InvalidSource) -> MarkerPack {
    try compile([(data: source, file: file)])
  }

  /// Compiles files in order: words and markers of an earlier one can be used in a later one.
  ///
  /// - Parameter isKept: these were kept with a session, perhaps by an earlier version; a weighing in another form
  ///   than today's is left out then instead of refused, see ``hasEarlierWeighing``.
  package static func compile(
    _ sources: [(data: Data, file: String)], isKept: Bool = false
  ) throws(InvalidSource) -> MarkerPack {
    var read: [(source: PackSource, file: String)] = []
    for source in sources {
      let root = try YAMLReader.read(source.data, file: source.file)
      var reader = PackReader()
      let pack = reader.read(root)
      if reader.findings.contains(where: \.isError) {
        throw InvalidSource(file: source.file, diagnostics: reader.findings)
      }
      read.append((pack, source.file))
    }
    var builder = LexiconBuilder()
    for (source, file) in read {
      source.verbs.forEach { builder.addVerbs($0) }
      try refuse(builder.takeFindings(), in: file)
    }
    for (source, file) in read {
      for words in source.wordClasses { builder.add(words.text, to: words.name.value) }
      source.spellings.forEach { builder.addSpellings($0) }
      try refuse(builder.takeFindings(), in: file)
    }
    var compiler = PackCompiler(builder: consume builder)
    for (source, file) in read {
      compiler.declare(source.markers)
      try refuse(compiler.takeFindings(), in: file)
    }
    var weighingFile = ""
    for (source, file) in read {
      compiler.add(source.markers, of: file)
      if let weighing = source.weighing {
        compiler.weigh(weighing)
        weighingFile = file
      }
      try refuse(compiler.takeFindings(), in: file)
    }
    let rules = compiler.finish(isKept: isKept)
    try refuse(compiler.takeFindings(), in: weighingFile)
    return MarkerPack(rules: rules, samples: compiler.samples)
  }

  private static func refuse(_ findings: [Diagnostic], in file: String) throws(InvalidSource) {
    guard findings.contains(where: \.isError) else { return }
    throw InvalidSource(file: file, diagnostics: findings)
  }

  private init(rules: CompiledRules, samples: [RuleSamples]) {
    self.rules = rules
    self.samples = samples
    numbers = Dictionary(
      rules.markers.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether its weighing is in the form of an earlier version, so that its rules are heard alone.
  package var hasEarlierWeighing: Bool { rules.hasEarlierWeighing }

  /// All markers, in the order of the pack.
  package var markers: [Marker] { rules.markers }

  package func marker(_ id: MarkerID) -> Marker? { numbers[id].map { rules.markers[$0] } }

  package func family(of id: MarkerID) -> Family? { marker(id)?.family }

  package func listener(for vocabulary: Vocabulary) -> Listener {
    Listener(engine: Engine(rules: rules), vocabulary: vocabulary)
  }

  /// Sentences by which the rules of a marker were proved, those that need no context first.
  package func samples(of marker: MarkerID) -> [String] {
    let all = samplesInContext(of: marker)
    return all.filter(\.context.isEmpty).map(\.reply) + all.filter { !$0.context.isEmpty }.map(\.reply)
  }

  /// The same sentences, each with what the client said before it.
  package func samplesInContext(of marker: MarkerID) -> [(context: String, reply: String)] {
    samples.filter { rules.markers[rules.rules[$0.rule].marker].id == marker }.flatMap { sample in
      (sample.hits?.lines ?? []).map { line in
        let text = line.text
        guard let arrow = text.firstRange(of: ">>") else { return ("", text) }
        return (
          String(text[..<arrow.lowerBound]), String(text[arrow.upperBound...].drop { $0 == " " })
        )
      }
    }
  }

  /// What is wrong with the rules by their own samples.
  ///
  /// - Parameter files: whose rules; nil for all.
  package func findings(in files: Set<String>? = nil) -> [PackFinding] {
    SampleCheck(listener: listener(for: Vocabulary()), rules: rules)
      .findings(samples.filter { files?.contains($0.file) ?? true })
  }
}
