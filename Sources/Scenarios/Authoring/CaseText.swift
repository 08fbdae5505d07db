package import Diagnostics

/// A case of which the YAML was read: enough to see what it needs before it is compiled.
package struct CaseText: Sendable {
  package let source: ScenarioCompiler.Source
  package let root: YAMLNode

  package init(_ source: ScenarioCompiler.Source) throws(InvalidSource) {
    self.source = source
    root = try YAMLReader.read(source.data, file: source.file)
  }

  /// What stands behind `pakket`, when a text stands there.
  package var pack: Located<String>? {
    var ignored: [Diagnostic] = []
    return packNode?.text("pakket", &ignored)
  }

  /// Whether it asks for a pack with something that is no name of one.
  var asksInVain: Bool { packNode != nil && pack.flatMap { PackName($0.value) } == nil }

  private var packNode: YAMLNode? {
    guard case .table(let entries) = root.content else { return nil }
    return entries.first { $0.key.value == "pakket" }?.value
  }
}
