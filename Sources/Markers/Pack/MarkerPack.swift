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
  package static func compile(
    _ sources: [(data: Data, file: String)]
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
    for (source, _) in read { source.verbs.forEach { builder.addVerbs($0) } }
    for (source, file) in read {
      for words in source.wordClasses { builder.add(words.text, to: words.name.value) }
      source.spellings.forEach { builder.addSpellings($0) }
      if !builder.findings.isEmpty { throw InvalidSource(file: file, diagnostics: builder.findings) }
    }
    var compiler = PackCompiler(builder: builder)
    compiler.add(read.flatMap(\.source.markers))
    let (rules, findings) = compiler.finish()
    if findings.contains(where: \.isError) {
      throw InvalidSource(file: sources.last?.file ?? "", diagnostics: findings)
    }
    return MarkerPack(rules: rules, samples: compiler.samples)
  }

  private init(rules: CompiledRules, samples: [RuleSamples]) {
    self.rules = rules
    self.samples = samples
    numbers = Dictionary(
      rules.markers.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// All markers, in the order of the pack.
  package var markers: [Marker] { rules.markers }

  package func marker(_ id: MarkerID) -> Marker? { numbers[id].map { rules.markers[$0] } }

  package func family(of id: MarkerID) -> Family? { marker(id)?.family }

  package func listener(for vocabulary: Vocabulary) -> Listener {
    Listener(rules: rules, vocabulary: vocabulary)
  }

  /// What is wrong with the rules by their own samples.
  package func findings() -> [Diagnostic] {
    SampleCheck(listener: listener(for: Vocabulary()), rules: rules).findings(samples)
  }
}
