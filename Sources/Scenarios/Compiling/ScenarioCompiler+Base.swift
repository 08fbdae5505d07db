package import Diagnostics

extension ScenarioCompiler {
  /// What is wrong with a shared base, as far as it can be told without a case.
  package func check(base source: Source) throws(InvalidSource) -> [Diagnostic] {
    let root = try YAMLReader.read(source.data, file: source.file)
    var reader = CaseReader(noting: YAMLBareText(source.data))
    let base = reader.readBase(root)
    var findings = reader.findings
    let draft = CaseDraft(around: base, at: root.position)
    var reactions = ReactionCompiler(draft: draft, names: Names(draft, markers: markers))
    let scenario = ScenarioAssembly.assemble(draft, base: BaseDraft(), with: &reactions)
    findings += reactions.names.findings + CaseCheck.all.flatMap { $0.run(draft) }
    if let scenario, !findings.contains(where: \.isError) {
      let checked = CheckedCase(draft, scenario, reactions.names)
      // A base need not have words for a whole conversation: a case adds its own.
      findings += ProgramCheck.all.flatMap { $0.run(checked) }.filter { $0.kind != .thinFallback }
    }
    guard !findings.contains(where: \.isError) else {
      throw InvalidSource(file: source.file, diagnostics: findings)
    }
    return findings.inSourceOrder()
  }
}

extension CaseDraft {
  /// The smallest case that a base can be part of: the levels it moves, one scene, one ending.
  fileprivate init(around base: BaseDraft, at place: SourcePosition) {
    func name(_ text: String) -> Located<String> { Located(text, at: place) }
    var levels: [LevelDraft] = []
    for level in base.reactions.flatMap(\.effects).map(\.level)
    where !levels.contains(where: { $0.name.value == level.value }) {
      levels.append(
        LevelDraft(name: level, start: Located(5, at: level.position), meaning: .usual(of: level.value)))
    }
    self.init(id: name("basis"))
    people = [PersonDraft(id: name("iemand"), name: "iemand", words: [], levels: levels)]
    start = name("basis")
    closing = name("basis")
    scenes = [
      SceneDraft(id: name("basis"), opening: [], repetition: [], chances: [], reactions: base.reactions)
    ]
    fallback = base.fallback
    (fewestTurns, mostTurns) = (10, 100)
    endings = [
      EndingDraft(
        id: name("klaar"), rank: Located(1, at: place), title: "klaar", tells: "klaar", wayHome: [])
    ]
  }
}
