import Diagnostics
import Foundation
import Scenarios

/// The marker pack that a case names: a file in the same folder, read as any other.
enum OwnPack {
  /// Nil when the case names none, or something that is no name: the case itself tells that.
  static func source(
    of text: CaseText, beside folder: URL
  ) throws(PackTrouble) -> ScenarioCompiler.Source? {
    guard let written = text.pack, let name = PackName(written.value) else { return nil }
    guard let file = name.files.first(where: { stands($0, in: folder) }) else {
      throw .missing(written, among: names(in: folder))
    }
    let (source, kind) = try read(
      folder.appending(path: file), named: shown(file, beside: text.source.file), for: written)
    guard kind != .scenario else { throw .isCase(written) }
    return source
  }

  private static func read(
    _ file: URL, named name: String, for written: Located<String>
  ) throws(PackTrouble) -> (ScenarioCompiler.Source, FileKind) {
    do throws(InvalidSource) {
      let source = try SourceFile.read(file, named: name)
      return (source, FileKind(of: try YAMLReader.read(source.data, file: name)))
    } catch {
      throw .mistakes(written, in: error)
    }
  }

  /// Also a link that leads nowhere stands there.
  private static func stands(_ file: String, in folder: URL) -> Bool {
    let path = folder.appending(path: file).path(percentEncoded: false)
    return (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  /// As the case was named, so that an editor finds the one as the other.
  private static func shown(_ file: String, beside name: String) -> String {
    name.lastIndex(of: "/").map { name[...$0] + file } ?? file
  }

  private static func names(in folder: URL) -> [String] {
    CaseLibrary.yamlFiles(in: folder).map { $0.deletingPathExtension().lastPathComponent }
  }
}
