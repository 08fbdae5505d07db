package import Diagnostics
package import Foundation

/// From an author's files to a ``Scenario``, with every finding of the whole case.
package struct ScenarioCompiler: Sendable {
  /// A file as it was read: its name, for findings, and its bytes.
  package struct Source: Sendable {
    package let file: String
    package let data: Data

    package init(file: String, data: Data) {
      self.file = file
      self.data = data
    }
  }

  package struct Result: Sendable {
    package let scenario: Scenario
    /// Warnings and notes; errors are thrown.
    package let findings: [Diagnostic]
    /// What other talks of its series must know of it, if it is one of several.
    package let talk: SeriesTalk?
  }

  private let bases: [String: Source]
  let markers: MarkerNames

  /// - Parameter bases: the shared bases by name.
  package init(bases: [String: Source], markers: MarkerNames) {
    self.bases = bases
    self.markers = markers
  }

  /// - Parameter isChecked: false for a case that was checked before, as one of a kept session.
  /// - Throws: ``InvalidSource`` with everything that was found, when any of it is an error.
  package func compile(_ source: Source, isChecked: Bool = true) throws(InvalidSource) -> Result {
    try compile(CaseText(source), isChecked: isChecked)
  }

  /// - Parameter trouble: why the pack that the case names is not among the markers.
  package func compile(
    _ text: CaseText, isChecked: Bool = true, lackingPack trouble: PackTrouble? = nil
  ) throws(InvalidSource) -> Result {
    let source = text.source
    var reader = CaseReader(noting: isChecked ? YAMLBareText(source.data) : nil)
    let draft = reader.read(text.root)
    var findings = reader.findings + [trouble?.finding].compactMap { $0 }
    let base = try base(named: draft.base, &findings)

    var reactions = ReactionCompiler(draft: draft, names: Names(draft, markers: markers))
    if let base { findings += ColourCheck.findings(draft, base: base) }
    let scenario = ScenarioAssembly.assemble(draft, base: base ?? BaseDraft(), with: &reactions)
    findings += reactions.names.findings
    findings += CaseCheck.all.flatMap { $0.run(draft) }
    if isChecked, let scenario, !findings.contains(where: \.isError) {
      let checked = CheckedCase(draft, scenario, reactions.names)
      findings += ProgramCheck.all.flatMap { $0.run(checked) }
    }
    guard let scenario, !findings.contains(where: \.isError) else {
      // Without its pack nobody knows which markers there are.
      let isDeaf = trouble != nil || text.asksInVain
      throw InvalidSource(
        file: source.file, diagnostics: findings.filter { !isDeaf || $0.kind != .undefinedMarker },
        needed: [trouble?.pack].compactMap { $0 })
    }
    return Result(
      scenario: scenario, findings: findings.inSourceOrder(), talk: SeriesTalk(draft, scenario))
  }

  /// Nil, with a finding, when there is no base of that name.
  private func base(
    named name: Located<String>?, _ findings: inout [Diagnostic]
  ) throws(InvalidSource) -> BaseDraft? {
    guard let name else { return BaseDraft() }
    guard let source = bases[name.value] else {
      findings.append(
        Diagnostic(
          .undefinedBase, "De basis '\(name.value)' bestaat niet.", at: name.position,
          advice: Nearest.question(for: name.value, among: bases.keys.sorted())))
      return nil
    }
    var reader = CaseReader()
    let draft = reader.readBase(try YAMLReader.read(source.data, file: source.file))
    guard !reader.findings.contains(where: \.isError) else {
      throw InvalidSource(file: source.file, diagnostics: reader.findings)
    }
    return draft
  }
}
