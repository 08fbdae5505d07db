import Diagnostics
import Foundation
import Journal
import Scenarios

/// The case of a kept session as it is today, when that is another than it was.
struct CaseVersion {
  enum State {
    /// The same text, or nowhere to be found: the session goes on as it was.
    case unchanged
    /// It cannot be read now.
    case broken
    /// The scene of the session is no longer there.
    case sceneGone(String, Change)
    case changed(OpenCase, Change)
  }

  /// What is other than it was.
  struct Change {
    /// Nil when it is still the same text.
    let scenario: ScenarioDifference?
    let isPackOther: Bool
  }

  static func state(of stored: StoredSession, scene: String, _ installation: Installation) throws -> State {
    let then = try Practice.source(of: stored)
    guard let url = url(of: stored, named: then.file, installation),
      let today = try? SourceFile.read(url, named: then.file)
    else { return .unchanged }
    let folder = url.deletingLastPathComponent()
    let pack = WorkshopTexts(stored.texts.mapValues(\.content)).ownPack
    let isSame = today.data == then.data
    guard !isSame || isOther(than: pack, in: today, beside: folder) else { return .unchanged }
    let before = try Practice.workshop(of: stored).scenario
    guard let opened = try? OpenCase(today, beside: folder), opened.scenario.about.id == before.about.id
    else { return .broken }
    let change = Change(
      scenario: isSame ? nil : ScenarioDifference(from: before, to: opened.scenario),
      isPackOther: opened.workshop.ownPack != pack)
    return opened.scenario.scene(named: scene) == nil ? .sceneGone(scene, change) : .changed(opened, change)
  }

  /// Whether a case that is the same has another pack now; one that is gone leaves the session as it was.
  private static func isOther(
    than pack: [String: String], in today: ScenarioCompiler.Source, beside folder: URL
  ) -> Bool {
    guard !pack.isEmpty, let text = try? CaseText(today) else { return false }
    do throws(PackTrouble) {
      guard let own = try OwnPack.source(of: text, beside: folder) else { return false }
      return WorkshopTexts([:]).adding(ownPack: own).ownPack != pack
    } catch {
      return error.finding.kind != .missingPack
    }
  }

  /// Her own file where it was, else the case of that name.
  private static func url(
    of stored: StoredSession, named file: String, _ installation: Installation
  ) -> URL? {
    if let path = stored.summary.header.file {
      return FileManager.default.fileExists(atPath: path) ? URL(filePath: path) : nil
    }
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent
    return CaseLibrary(installation).entries().first { $0.name == name }?.url
  }
}

extension CaseVersion.Change {
  /// In Dutch, a line each.
  var lines: [String] {
    (scenario?.lines ?? []) + (isPackOther ? ["andere woorden of regels in het eigen pakket"] : [])
  }
}

extension ScenarioDifference {
  /// What changed, in Dutch, a line each.
  fileprivate var lines: [String] {
    guard !isSmall else { return ["Er is alleen iets kleins veranderd, zoals een voorwaarde of een getal."] }
    let parts = [
      Self.line("nieuwe scène", "nieuwe scènes", scenes.added),
      Self.line("scène weg", "scènes weg", scenes.removed),
      Self.line("nieuwe reactie", "nieuwe reacties", reactions.added),
      Self.line("reactie weg", "reacties weg", reactions.removed),
      Self.line("nieuw einde", "nieuwe eindes", endings.added),
      Self.line("einde weg", "eindes weg", endings.removed),
      Self.line("reactie met andere woorden", "reacties met andere woorden", reworded),
      Self.line("scène met andere woorden", "scènes met andere woorden", rewordedScenes),
    ]
    return parts.compactMap { $0 }
  }

  private static let most = 6

  private static func line(_ one: String, _ more: String, _ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let rest = names.count > most ? " en nog \(names.count - most)" : ""
    return
      "\(names.count) \(names.count == 1 ? one : more): \(names.prefix(most).joined(separator: ", "))\(rest)"
  }
}
