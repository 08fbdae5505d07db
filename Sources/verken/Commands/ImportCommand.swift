import ArgumentParser
import Diagnostics
import Foundation
import Journal
import Reports
import Scoring

/// `verken importeer`: conversations of colleagues, to look at beside one's own.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer",
    abstract: "Neem gesprekken van anderen op, uit een json-bestand.",
    discussion: """
      De gesprekken staan apart in 'verken sessies', onder de schuilnaam van wie ze voerde. Ze tellen niet mee in \
      je eigen voortgang, en verdergaan kan niet.
      """,
    aliases: ["import"])

  @Argument(
    help: ArgumentHelp("Een of meer bestanden van 'verken exporteer'.", valueName: "bestand"),
    completion: .file(extensions: ["json"]))
  var files: [String]

  func run() throws {
    let printer = Printer.standard()
    var shelf = CaseShelf()
    let sessions = try files.flatMap { file in try Self.sessions(in: file, &shelf) }
    let journal = try Journal(directory: DataFolder.url)
    let kept = try journal.receive(sessions, at: Date())
    let new = zip(kept, sessions).filter(\.0.isNew)
    let known = kept.count - new.count
    let names = Set(new.map(\.1.trainee)).sorted()
    printer.paragraph(
      StyledText(
        new.isEmpty
          ? "Er is niets toegevoegd."
          : "Toegevoegd: \(Self.count(new.count)), van \(names.count > 5 ? "\(names.count) mensen" : Dutch.list(names))."
      ))
    if known > 0 { printer.note("Dit had je al: \(Self.count(known)).") }
    if let first = new.first { printer.note("Lezen: verken toon \(first.0.session)") }
    try printer.finish()
  }

  private static func count(_ count: Int) -> String { Dutch.count(count, "gesprek", "gesprekken") }

  /// More than this no group of colleagues has talked.
  private static let mostBytes = 512 << 20

  private static func sessions(in file: String, _ shelf: inout CaseShelf) throws -> [ReceivedSession] {
    do {
      let sessions = try SessionBundle.sessions(in: bytes(of: file))
      for session in sessions {
        try session.check(against: shelf.kept(with: session.texts).scenario)
      }
      return sessions
    } catch let problem as BundleProblem {
      throw UserFacingError("\(file): \(problem.message)", .badInput)
    } catch is InvalidSource {
      throw UserFacingError(
        "\(file): de casus die meekwam kan deze versie van Verken niet lezen. Er is niets toegevoegd.",
        .badInput)
    }
  }

  private static func bytes(of file: String) throws -> Data {
    let url = URL(filePath: file)
    guard let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]) else {
      throw UserFacingError("het bestand '\(file)' bestaat niet.", .noInput)
    }
    guard values.isRegularFile == true else {
      throw UserFacingError("'\(file)' is geen gewoon bestand.", .badInput)
    }
    guard values.fileSize ?? 0 <= mostBytes else {
      throw UserFacingError(
        "'\(file)' is groter dan \(mostBytes >> 20) MB; zoveel neem ik niet in één keer op.", .badInput)
    }
    do {
      let handle = try FileHandle(forReadingFrom: url)
      defer { try? handle.close() }
      return try handle.read(upToCount: mostBytes) ?? Data()
    } catch {
      throw UserFacingError("het bestand '\(file)' kan niet gelezen worden; kijk naar de rechten.", .noInput)
    }
  }
}
