import Diagnostics
import Foundation
import Markers
import Proving
import Scenarios

/// Checks what an author hands in: a case, a shared base or a marker pack.
struct FileChecker {
  private let installation: Installation

  init(_ installation: Installation) { self.installation = installation }

  /// The file, and a pack that it needs and that has mistakes.
  ///
  /// Never throws for what is in a file: that is a finding.
  func check(_ name: String) throws -> [CheckedFile] {
    var kind = FileKind.unknown
    do {
      let place = try CaseLibrary(installation).find(name).url
      let source = try SourceFile.read(place, named: name)
      kind = FileKind(of: try YAMLReader.read(source.data, file: name))
      switch kind {
      case .pack: return [try checkPack(source)]
      case .base:
        return [CheckedFile(name: name, kind: kind, findings: try Workshop.shipped().check(base: source))]
      case .scenario, .unknown:
        return [try checkCase(source, beside: place.deletingLastPathComponent())]
      }
    } catch let invalid as InvalidSource {
      let needed = invalid.needed.flatMap(\.all)
      return [CheckedFile(name: name, kind: kind, findings: invalid.diagnostics)]
        + needed.map { CheckedFile(name: $0.file, kind: .pack, findings: $0.diagnostics) }
    } catch let problem as UserFacingError {
      let finding = Diagnostic(.unreadable, problem.message.capitalizedSentence, at: .start)
      return [CheckedFile(name: name, kind: kind, findings: [finding])]
    }
  }

  private func checkCase(_ source: ScenarioCompiler.Source, beside folder: URL) throws -> CheckedFile {
    let opened = try OpenCase(source, beside: folder)
    let (findings, visited) = proved(opened)
    var file = CheckedFile(name: source.file, kind: .scenario, findings: findings)
    file.visited = visited
    file.summary = opened.scenario.summary
    file.size = CaseSize(of: opened.scenario)
    file.talk = opened.compiled.talk
    return file
  }

  /// With what only shows when the talks of a series are checked together; a pack that several need once.
  static func together(_ checked: [CheckedFile]) -> [CheckedFile] {
    var seen: Set<String> = []
    let files = checked.filter { file in
      seen.insert(URL(filePath: file.name).standardizedFileURL.path).inserted || file.kind != .pack
    }
    let findings = SeriesCheck.findings(files.compactMap(\.talk))
    return files.map { file in
      var file = file
      if let talk = file.talk { file.add(findings[talk.scenario] ?? []) }
      return file
    }
  }

  /// With what only a visit of every state can tell.
  private func proved(_ opened: OpenCase) -> ([Diagnostic], VisitedStates?) {
    let bar = ProgressBar(total: 100)
    defer { bar.clear() }
    let start = VisitedStates.processorSeconds
    // What is tried again more simply begins anew; the bar waits for it.
    var furthest = 0
    let proof = CaseProof(
      opened.scenario, pack: opened.pack,
      progress: {
        furthest = max(furthest, Int($0 * 100))
        bar.advance(to: furthest)
      })
    let seconds = VisitedStates.processorSeconds - start
    return (
      proof.findings(beside: opened.compiled.findings),
      proof.exploration.map { VisitedStates($0, seconds: seconds) }
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
      findings: pack.findings(in: [source.file]).map(\.diagnostic))
    file.summary = "\(pack.markers.count) markers, samen met het meegeleverde pakket"
    return file
  }
}

extension String {
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
