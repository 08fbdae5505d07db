import ArgumentParser
import Foundation
import Markers
import Scenarios

/// `verken nieuw`: a case to begin with, made of a few answers or of a conversation that was typed out.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw",
    abstract: "Begin een eigen casus: een paar vragen, en er ligt een casus om verder aan te schrijven.",
    discussion: """
      In een terminal vraagt verken wat er nog ontbreekt; elders staat er een voorstel. Het bestand NAAM.yaml \
      komt in deze map en wordt nooit overschreven.
      """,
    aliases: ["new"])

  @Argument(help: ArgumentHelp("Naam van de casus: kleine letters, cijfers en streepjes.", valueName: "naam"))
  var name: String

  @Option(name: .customLong("client"), help: ArgumentHelp("Hoe de cliënt heet.", valueName: "naam"))
  var client: String?

  @Option(name: .customLong("geslacht"), help: ArgumentHelp("m of v; zonder dit v.", valueName: "m|v"))
  var gender: String?

  @Option(name: .customLong("titel"), help: ArgumentHelp("Titel van de casus.", valueName: "tekst"))
  var title: String?

  @Option(name: .customLong("kernzin"), help: ArgumentHelp("Waarmee de cliënt begint.", valueName: "zin"))
  var core: String?

  @Option(
    name: .customLong("verborgen"), help: ArgumentHelp("Wat de cliënt voor zich houdt.", valueName: "zin"))
  var hidden: String?

  @Option(
    name: .customLong("signaal"),
    help: ArgumentHelp("Wat er aan de cliënt te zien is; tot drie keer.", valueName: "tekst"))
  var signals: [String] = []

  @Option(
    name: .customLong("valkuil"),
    help: ArgumentHelp("Waar een hulpverlener snel in trapt; tot twee keer.", valueName: "tekst"))
  var pitfalls: [String] = []

  @Option(
    name: .customLong("einde"),
    help: ArgumentHelp("Hoe het kan aflopen, van slecht naar goed; tot vier keer.", valueName: "titel"))
  var endings: [String] = []

  @Option(
    name: .customLong("uit"),
    help: ArgumentHelp(
      "Begin bij een uitgetypt gesprek, met op elke regel 'Naam: wat die zei'.", valueName: "bestand"))
  var transcript: String?

  @Option(
    name: .customLong("ik"), help: ArgumentHelp("Hoe de hulpverlener in dat gesprek heet.", valueName: "naam")
  )
  var me: String?

  func validate() throws {
    for (given, question) in [(signals, Question.signals), (pitfalls, .pitfalls), (endings, .endings)]
    where given.count > question.count {
      throw ValidationError("Dat zijn er te veel: er is plaats voor \(question.count).")
    }
  }

  func run() throws {
    let name = try CaseName(name)
    let file = URL(filePath: name.file)
    guard (try? FileManager.default.attributesOfItem(atPath: name.file)) == nil else { throw taken(name) }
    let installation = Installation()
    let talk = try transcript.map { try typed($0) }
    let printer = Printer.standard()
    guard let answers = try answers(talk, printer) else {
      printer.note("Gestopt; er is niets geschreven.")
      return try printer.finish()
    }
    let resources = try installation.resources()
    let template = StarterTemplate(
      text: try String(contentsOf: resources.appending(path: "nieuw/begin.yaml"), encoding: .utf8),
      schema: resources.appending(path: "schema/casus.schema.json").standardizedFileURL.absoluteString)
    let part = try talk.map { TranscriptPart($0, pack: try Workshop.shipped().pack) }
    let starter = try Starter(
      template, answers, name: name, talk: part, beside: file.deletingLastPathComponent())
    try write(starter.text, to: file, name)
    tell(starter, part, name, printer)
    for pitfall in PitfallMarkers.unknown(in: answers.pitfalls) {
      printer.note(
        "Bij '\(pitfall)' is niet duidelijk wat er te horen moet zijn; kijk in het bestand wat er achter 'op' staat."
      )
    }
    try printer.finish()
  }

  private func answers(_ talk: TypedTranscript?, _ printer: Printer) throws -> StarterAnswers? {
    var answers = StarterAnswers()
    var known: Set<Question> = []
    func take(_ question: Question, _ given: [String]) {
      for (index, text) in given.enumerated() { question.set(&answers, index, text) }
      if given.count == question.count { known.insert(question) }
    }
    if let talk {
      take(.client, [talk.client])
      if let opening = talk.opening { take(.core, [opening]) }
    }
    take(.client, [client].compactMap { $0 })
    take(.gender, [gender].compactMap { $0 })
    take(.core, [core].compactMap { $0 })
    take(.hidden, [hidden].compactMap { $0 })
    take(.signals, signals)
    take(.pitfalls, pitfalls)
    take(.endings, endings)
    answers.title = title ?? ""
    if let objection = answers.objection { throw UserFacingError(objection, .usage) }
    guard Console.isInteractive else { return answers }
    var interview = StarterInterview(reader: ReadlineReader(completing: []), printer: printer)
    return interview.ask(answers, skipping: known)
  }

  private func typed(_ path: String) throws -> TypedTranscript {
    let source = try SourceFile.read(URL(filePath: path), named: path)
    guard let text = String(validating: source.data, as: UTF8.self) else {
      throw UserFacingError("'\(path)' is geen platte tekst in UTF-8.", .badInput)
    }
    return try TypedTranscript(text, professional: me)
  }

  private func write(_ text: String, to file: URL, _ name: CaseName) throws {
    do {
      // Only when it is still not there, also if somebody made it meanwhile.
      try Data(text.utf8).write(to: file, options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw taken(name)
    } catch {
      throw UserFacingError(
        "'\(name.file)' kon hier niet geschreven worden; mag je schrijven in deze map?", .cannotCreate)
    }
  }

  private func taken(_ name: CaseName) -> UserFacingError {
    UserFacingError("'\(name.file)' bestaat al en blijft zoals het is. Kies een andere naam.", .cannotCreate)
  }

  private func tell(_ starter: Starter, _ part: TranscriptPart?, _ name: CaseName, _ printer: Printer) {
    printer.gap()
    printer.paragraph("\(name.file) staat klaar: \(starter.scenario.summary).")
    if let part, part.unplaced > 0 {
      printer.note(
        part.unplaced == 1
          ? "Eén antwoord uit het gesprek kreeg geen plek."
          : "\(part.unplaced) antwoorden uit het gesprek kregen geen plek.")
    }
    let dropped = starter.droppedProofs.map { "'\($0)'" }.joined(separator: ", ")
    if !dropped.isEmpty {
      printer.note("Weggelaten, want met deze woorden loopt het anders: de proef \(dropped).")
    }
    printer.gap()
    printer.note("Oefen en schrijf tegelijk: verken oefen \(name.file) --volg")
    printer.note("Nakijken: verken controleer \(name.file) en verken proef \(name.file)")
  }
}
