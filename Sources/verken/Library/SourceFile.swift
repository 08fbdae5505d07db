import Diagnostics
import Foundation
import Scenarios

/// Reads an author's file from disk, never more than it may be.
enum SourceFile {
  /// - Throws: ``InvalidSource`` when it is no ordinary readable file.
  static func read(_ url: URL, named name: String) throws(InvalidSource) -> ScenarioCompiler.Source {
    let path = url.path(percentEncoded: false)
    func refuse(_ message: String) -> InvalidSource {
      InvalidSource(file: name, diagnostics: [Diagnostic(.unreadable, message, at: .start)])
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw refuse("Dit bestand bestaat niet.")
    }
    // A pipe or device could keep us waiting for ever.
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: break
    case .typeDirectory?: throw refuse("Dit is een map, geen bestand.")
    case .typeSymbolicLink?:
      let target = url.resolvingSymlinksInPath()
      if target.path == url.path { throw refuse("Deze verwijzing leidt nergens heen.") }
      return try read(target, named: name)
    default: throw refuse("Dit is geen gewoon bestand.")
    }
    if let size = attributes[.size] as? Int, size > YAMLLimits.standard.bytes {
      throw InvalidSource(
        file: name,
        diagnostics: [
          Diagnostic(
            .tooLarge,
            "Het bestand is \(size >> 20) MB; een casus is hooguit \(YAMLLimits.standard.bytes >> 20) MB.",
            at: .start)
        ])
    }
    guard let data = try? bytes(of: url) else {
      throw refuse("Dit bestand kan niet gelezen worden; kijk naar de rechten.")
    }
    return ScenarioCompiler.Source(file: name, data: data)
  }

  /// A file can grow, or lie about its size: no more is read than fits.
  private static func bytes(of url: URL) throws -> Data {
    let handle = try FileHandle(forReadingFrom: url)
    defer { try? handle.close() }
    return try handle.read(upToCount: YAMLLimits.standard.bytes + 1) ?? Data()
  }
}
