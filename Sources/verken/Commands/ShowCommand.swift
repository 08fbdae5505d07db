import ArgumentParser
import Diagnostics
import Journal
import Reports
import Scoring

/// `verken toon`: a conversation as it was, with the debrief.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toon",
    abstract: "Lees een gesprek terug, met de nabespreking.",
    aliases: ["show"])

  @Argument(
    help: ArgumentHelp("Nummer van de sessie, of 'laatste'.", valueName: "sessie"), completion: .sessions)
  var session: String = "laatste"

  @Flag(name: .customLong("alleen-gesprek"), help: "Zonder de nabespreking.")
  var talkOnly = false

  @Flag(name: .customLong("alles"), help: "Met de hele nabespreking: elk cijfer met de beurten erbij.")
  var isFull = false

  @OptionGroup var looks: LooksOptions

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let stored = try SessionChoice.stored(session, in: journal)
    let printer = Printer.standard()
    printer.heading(stored.summary.header.title)
    printer.note("Sessie \(stored.summary.id) · \(DutchDate.text(stored.summary.started))")
    printer.gap()
    do {
      let kept = try Practice.workshop(of: stored)
      Transcript(scenario: kept.scenario, pack: kept.workshop.pack, printer: printer).show(stored)
      if !talkOnly, !stored.turns.isEmpty {
        let appraisal = Appraisal(of: stored, in: kept.scenario, pack: kept.workshop.pack)
        let notes = TraineeNotes(stored.notes, takenBack: stored.attempts)
        DebriefPrinter(appraisal, notes: notes, form: isFull ? .full : .short).print(to: printer)
        if stored.summary.isFinished, stored.summary.isOwn {
          tellHowToRetry(appraisal, stored.summary.id, printer)
        }
        if !isFull {
          printer.note(
            "De hele nabespreking, met bij elk cijfer de beurten: verken toon \(stored.summary.id) --alles")
        }
      }
    } catch  where error is InvalidSource || error is UserFacingError {
      Transcript(printer: printer).show(stored)
      printer.note("De casus van toen kan deze versie niet meer lezen; daarom is er geen nabespreking.")
    }
    if !stored.summary.isFinished, stored.summary.isOwn {
      printer.note("Dit gesprek is nog niet af. Verder gaan kan met: verken verder \(stored.summary.id)")
    }
    try printer.finish()
  }

  private func tellHowToRetry(_ appraisal: Appraisal, _ session: SessionID, _ printer: Printer) {
    let turn = appraisal.retry?.moment.number ?? 1
    printer.note("Opnieuw vanaf beurt \(turn): verken verder \(session) --vanaf-beurt \(turn)")
  }
}
