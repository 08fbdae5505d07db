import Diagnostics
import Foundation
import Markers
import Scenarios

/// A case that can be played, with what hears it: the one way from a file to a conversation.
struct OpenCase {
  let source: ScenarioCompiler.Source
  let workshop: Workshop
  let compiled: ScenarioCompiler.Result
  /// Where the pack stands that the case names.
  let packFile: URL?

  var scenario: Scenario { compiled.scenario }
  var pack: MarkerPack { workshop.pack }

  /// - Parameter name: what findings call it.
  init(_ file: URL, named name: String) throws {
    try self.init(SourceFile.read(file, named: name), beside: file.deletingLastPathComponent())
  }

  /// - Parameter folder: where the pack stands that the case may name.
  init(_ source: ScenarioCompiler.Source, beside folder: URL) throws {
    let text = try CaseText(source)
    guard FileKind(of: text.root) != .pack else { throw Self.isPack(source) }
    let shipped = try Workshop.shipped()
    var trouble: PackTrouble?
    var own: (pack: ScenarioCompiler.Source, workshop: Workshop)?
    do throws(PackTrouble) {
      own = try Self.ownPack(of: text, beside: folder, on: shipped)
    } catch {
      trouble = error
    }
    self.source = source
    workshop = own?.workshop ?? shipped
    packFile = own.map { folder.appending(path: URL(filePath: $0.pack.file).lastPathComponent) }
    compiled = try workshop.compile(text, lackingPack: trouble)
  }

  /// Markers that only this case knows.
  var ownMarkers: [Marker] {
    let shipped = Set((try? Workshop.shipped())?.pack.markers.map(\.id) ?? [])
    return pack.markers.filter { !shipped.contains($0.id) }
  }

  private static func isPack(_ source: ScenarioCompiler.Source) -> InvalidSource {
    let name = URL(filePath: source.file).deletingPathExtension().lastPathComponent
    return InvalidSource(
      file: source.file,
      diagnostics: [
        Diagnostic(
          .wrongShape, "Dit is een pakket, geen casus.", at: .start,
          advice: "Een casus noemt het bovenaan: 'pakket: \(name)'.")
      ])
  }

  private static func ownPack(
    of text: CaseText, beside folder: URL, on shipped: Workshop
  ) throws(PackTrouble) -> (ScenarioCompiler.Source, Workshop)? {
    guard let pack = try OwnPack.source(of: text, beside: folder), let name = text.pack else { return nil }
    do throws(InvalidSource) {
      return (pack, try shipped.adding(ownPack: pack))
    } catch {
      throw .mistakes(name, in: error)
    }
  }
}
