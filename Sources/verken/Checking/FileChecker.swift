import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios

/// Checks what an author hands in: a case, a shared base or a marker pack.
struct FileChecker {
  private let installation: Installation
  private let workshop: Workshop

  init(_ installation: Installation) throws {
    self.installation = installation
    workshop = try Workshop.shipped(installation)
  }

  /// Never throws for what is in the file: that is a finding.
  func check(_ name: String) throws -> CheckedFile {
    var kind = CheckedFile.Kind.unknown
    do {
      let source = try CaseLibrary(installation).source(name)
      kind = Self.kind(of: try YAMLReader.read(source.data, file: name))
      switch kind {
      case .pack: return try checkPack(source)
      case .base: return CheckedFile(name: name, kind: kind, findings: try workshop.check(base: source))
      case .scenario, .unknown: return try checkCase(source)
      }
    } catch let invalid as InvalidSource {
      return CheckedFile(name: name, kind: kind, findings: invalid.diagnostics)
    } catch let problem as UserFacingError {
      return CheckedFile(
        name: name, kind: kind,
        findings: [Diagnostic(.unreadable, problem.message.capitalizedSentence, at: .start)])
    }
  }

  private static func kind(of root: YAMLNode) -> CheckedFile.Kind {
    guard case .table(let entries) = root.content else { return .scenario }
    let keys = entries.map(\.key.value)
    if keys.contains("scenario") { return .scenario }
    // Also one that forgot to say so.
    if !packKeys.isDisjoint(with: keys) { return .pack }
    return keys.contains("basis") && keys.contains("reacties") ? .base : .scenario
  }

  private static let packKeys: Set = ["pakket", "markers", "wegingen"]

  private func checkCase(_ source: ScenarioCompiler.Source) throws -> CheckedFile {
    let result = try workshop.compile(source)
    let (findings, visited) = proved(result)
    var file = CheckedFile(name: source.file, kind: .scenario, findings: findings)
    file.visited = visited
    file.summary = result.scenario.summary
    file.size = CaseSize(of: result.scenario)
    file.talk = result.talk
    return file
  }

  /// With what only shows when the talks of a series are checked together.
  static func together(_ files: [CheckedFile]) -> [CheckedFile] {
    let findings = SeriesCheck.findings(files.compactMap(\.talk))
    return files.map { file in
      var file = file
      if let talk = file.talk { file.add(findings[talk.scenario] ?? []) }
      return file
    }
  }

  /// With what only a visit of every state can tell.
  private func proved(_ result: ScenarioCompiler.Result) -> ([Diagnostic], VisitedStates?) {
    let bar = ProgressBar(total: 100)
    defer { bar.clear() }
    let start = VisitedStates.processorSeconds
    // What is tried again more simply begins anew; the bar waits for it.
    var furthest = 0
    let proof = CaseProof(
      result.scenario, pack: workshop.pack,
      progress: {
        furthest = max(furthest, Int($0 * 100))
        bar.advance(to: furthest)
      })
    let seconds = VisitedStates.processorSeconds - start
    return (
      proof.findings(beside: result.findings), proof.exploration.map { VisitedStates($0, seconds: seconds) }
    )
  }

  /// Packs build on one another: this one stands in the place of the shipped part of its name, or
  /// after all of them.
  private func checkPack(_ source: ScenarioCompiler.Source) throws -> CheckedFile {
    let part = URL(filePath: source.file).lastPathComponent
    var sources = try installation.resourceFiles(in: "pakket").map {
      (data: try Data(contentsOf: $0), file: $0.lastPathComponent)
    }
    if let place = sources.firstIndex(where: { $0.file == part }) {
      sources[place] = (data: source.data, file: source.file)
    } else {
      sources.append((data: source.data, file: source.file))
    }
    let pack: MarkerPack
    do throws(InvalidSource) {
      pack = try MarkerPack.compile(sources)
    } catch {
      guard error.file != source.file else { throw error }
      // Another part of the pack needs what is missing here.
      throw InvalidSource(
        file: source.file,
        diagnostics: error.diagnostics.map {
          Diagnostic($0.kind, "In \(error.file) op regel \($0.position.line): \($0.message)", at: .start)
        })
    }
    var file = CheckedFile(
      name: source.file, kind: .pack,
      findings: pack.findings().filter { $0.file == source.file }.map(\.diagnostic))
    file.summary = "\(pack.markers.count) markers, samen met het meegeleverde pakket"
    return file
  }
}

extension String {
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
