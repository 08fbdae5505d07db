import ArgumentParser
import Dialogue
import Foundation
import Journal
import Scenarios

/// `verken verder`: goes on where a session stopped, also after a crash.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verder",
    abstract: "Ga verder met een gesprek dat nog niet af was.",
    aliases: ["resume"])

  enum Version: String, CaseIterable, ExpressibleByArgument {
    case then = "toen"
    case today = "nieuw"
  }

  @Argument(
    help: ArgumentHelp("Nummer van de sessie, of 'laatste'.", valueName: "sessie"), completion: .sessions)
  var session: String = "laatste"

  @Option(
    name: .customLong("versie"),
    help: ArgumentHelp(
      "Als de casus intussen veranderd is: ga verder met die van toen, of met de nieuwe.",
      valueName: "toen|nieuw"))
  var version: Version?

  @Option(
    name: .customLong("vanaf-beurt"),
    help: ArgumentHelp(
      "Opnieuw vanaf deze beurt, ook als het gesprek al af was. Wat je toen zei, blijft bewaard als eerdere poging.",
      valueName: "nummer"))
  var turn: Int?

  @OptionGroup var looks: LooksOptions

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let printer = Printer.standard()
    if let turn { return try again(from: turn, in: journal, printer) }
    let stored = try SessionChoice.stored(session, in: journal, unfinishedOnly: true)
    guard stored.summary.isOwn else { throw JournalError.ofAnother(stored.summary.id) }
    var practice = try Practice(resuming: stored, from: journal)
    guard !practice.isOver else {
      throw UserFacingError(
        """
        sessie \(stored.summary.id) is al afgerond.
        Teruglezen kan met: verken toon \(stored.summary.id)
        Opnieuw vanaf een beurt kan met: verken verder \(stored.summary.id) --vanaf-beurt \(max(1, practice.turn / 2))
        """, .usage)
    }
    if practice.listensAnew {
      printer.note(
        "Dit gesprek begon met een eerdere versie van Verken. Wat je toen zei blijft zoals het gehoord is; vanaf hier luisteren de regels van nu."
      )
    }
    var reader = Console.reader()
    let scene = practice.turns.last?.sceneAfter ?? practice.scenario.scenes[practice.start].id
    switch try CaseVersion.state(of: stored, scene: scene, Installation()) {
    case .unchanged: break
    case .broken:
      try refuse(
        "De casus is intussen veranderd en kan nu niet gelezen worden; 'verken controleer' zegt waarom.",
        printer)
    case .sceneGone(let name, let change):
      tell(change, printer)
      try refuse("De scène '\(name)', waar je was, staat er niet meer in.", printer)
    case .changed(let opened, let change):
      tell(change, printer)
      if choose(&reader, printer) == .today {
        practice = try renewed(stored, opened, journal)
        printer.note(
          "Je gaat verder met de nieuwe versie, als sessie \(practice.session.map(String.init(describing:)) ?? ""). Sessie \(stored.summary.id) blijft zoals het was."
        )
      } else {
        printer.note("Je gaat verder met de casus zoals die was.")
      }
    }
    var play = RolePlay(
      practice, feedback: FeedbackPlan.Mode(rawValue: stored.summary.header.feedback) ?? .fading,
      reader: reader, printer: printer, wantsPreparation: true)
    try play.run()
    try printer.finish()
  }

  /// The talk as it was before a turn, in the case as it was; it stays as it is until she says something.
  private func again(from turn: Int, in journal: Journal, _ printer: Printer) throws {
    guard version != .today else {
      throw UserFacingError(
        "--vanaf-beurt gaat verder in de casus van toen; laat --versie nieuw weg.", .usage)
    }
    let id = try SessionChoice.id(session, in: journal)
    let kept = try journal.session(id)
    guard kept.summary.isOwn else { throw JournalError.ofAnother(id) }
    let last = kept.turns.count
    guard last > 0 else {
      throw UserFacingError(
        "in sessie \(id) is nog niets gezegd. Verder gaan kan met: verken verder \(id)", .usage)
    }
    guard (1...last).contains(turn) else {
      throw UserFacingError("sessie \(id) heeft beurt 1 tot en met \(last), geen beurt \(turn).", .usage)
    }
    let count = last - turn + 1
    let stored = try journal.session(id, withoutLast: count, at: Date())
    var play = RolePlay(
      try Practice(resuming: stored, returning: count, from: journal),
      feedback: FeedbackPlan.Mode(rawValue: stored.summary.header.feedback) ?? .fading,
      reader: Console.reader(), printer: printer)
    try play.run()
    try printer.finish()
  }

  private func tell(_ change: CaseVersion.Change, _ printer: Printer) {
    printer.paragraph("De casus is veranderd sinds dit gesprek begon:")
    for line in change.lines { printer.item(StyledText(line)) }
  }

  /// The new version cannot be used; who asked for it should know before anything else happens.
  private func refuse(_ reason: String, _ printer: Printer) throws {
    guard version != .today else {
      throw UserFacingError("\(reason) Met --versie toen kun je wel verder.", .badInput)
    }
    printer.note("\(reason) Je gaat verder met de casus zoals die was.")
  }

  private func choose(_ reader: inout any LineReader, _ printer: Printer) -> Version {
    if let version { return version }
    guard Console.isInteractive else {
      printer.note("Met de nieuwe versie verder kan met: --versie nieuw")
      return .then
    }
    printer.paragraph("Verder met de casus van toen, of met de nieuwe? Met Enter is het die van toen.")
    while true {
      guard case .line(let typed) = reader.readLine(prompt: printer.prompt("toen of nieuw> ")) else {
        return .then
      }
      let answer = typed.trimmingCharacters(in: .whitespaces).lowercased()
      if answer.isEmpty || "toen".hasPrefix(answer) || answer == "oud" { return .then }
      if "nieuwe".hasPrefix(answer) { return .today }
      printer.note("Typ 'toen' of 'nieuw'.")
    }
  }

  /// A session of its own in the new version, with all that was said in the old one.
  private func renewed(
    _ stored: StoredSession, _ opened: OpenCase, _ journal: Journal
  ) throws -> Practice {
    let old = stored.summary.header
    let header = SessionHeader(
      scenario: opened.scenario.about.id, title: opened.scenario.about.title, talk: old.talk, seed: old.seed,
      feedback: old.feedback, from: old.from, given: old.given, file: old.file)
    let copy = try journal.copy(
      stored.summary.id, header: header, texts: Practice.texts(of: opened), at: Date())
    return try Practice(resuming: journal.session(copy), from: journal)
  }
}
