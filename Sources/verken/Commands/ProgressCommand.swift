import ArgumentParser
import Diagnostics
import Journal
import Reports
import Scenarios
import Scoring

/// `verken voortgang`: several talks side by side, oldest first.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voortgang",
    abstract: "Leg je gesprekken naast elkaar.",
    aliases: ["progress"])

  @Argument(
    help: ArgumentHelp("Welke sessies; zonder nummers de laatste.", valueName: "sessie"),
    completion: .sessions)
  var sessions: [String] = []

  @Option(
    name: .customLong("casus"), help: ArgumentHelp("Alleen gesprekken in deze casus.", valueName: "casus"))
  var scenario: String?

  @Option(name: .customLong("aantal"), help: ArgumentHelp("Hoeveel gesprekken hooguit.", valueName: "aantal"))
  var most = 10

  @OptionGroup var looks: LooksOptions

  func validate() throws {
    guard most > 0 else { throw ValidationError("Bij --aantal hoort een getal vanaf 1.") }
  }

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let printer = Printer.standard()
    var reader = PastTalks(journal: journal)
    let talks = try chosen(in: journal).compactMap { try reader.talk($0) }
    DebriefPrinter(ProgressWriter.write(talks)).print(to: printer)
    if reader.unreadable > 0 {
      printer.note(
        "\(Dutch.count(reader.unreadable, "gesprek", "gesprekken")) met een casus die deze versie niet meer kan lezen."
      )
    }
    try printer.finish()
  }

  private func chosen(in journal: Journal) throws -> [SessionID] {
    if !sessions.isEmpty {
      return try Set(sessions.map { try SessionChoice.id($0, in: journal) }).sorted {
        $0.rawValue < $1.rawValue
      }
    }
    let wanted = scenario.map(ids)
    let found = try journal.sessions()
      .filter {
        // Part of a talk does not compare with whole ones.
        $0.isOwn && $0.turns > 0 && $0.header.from == nil
          && wanted?.contains($0.header.scenario) != false
      }
    if let scenario, found.isEmpty {
      throw UserFacingError(
        "er is nog geen gesprek in de casus '\(scenario)'. Welke gesprekken er zijn, zie je met: verken sessies",
        .noInput)
    }
    return found.prefix(max(1, most)).map(\.id).reversed()
  }

  /// The case of that name, or every talk of the series.
  private func ids(of name: String) -> Set<String> {
    let series = SeriesLibrary(name, in: CaseLibrary(Installation()))
    return Set([name] + (series?.talks.map(\.scenario) ?? []))
  }
}

/// Reads talks back, compiling each case and pack once.
private struct PastTalks {
  let journal: Journal
  private(set) var unreadable = 0
  private var shelf = CaseShelf()

  init(journal: Journal) { self.journal = journal }

  mutating func talk(_ id: SessionID) throws -> PractisedTalk? {
    let stored = try journal.session(id)
    guard !stored.turns.isEmpty else { return nil }
    do {
      let kept = try shelf.kept(with: stored)
      return PractisedTalk(
        number: Int(id.rawValue), when: DutchDate.text(stored.summary.started),
        appraisal: Appraisal(of: stored, in: kept.scenario, pack: kept.workshop.pack))
    } catch  where error is InvalidSource || error is UserFacingError {
      unreadable += 1
      return nil
    }
  }
}
