import ArgumentParser
import Diagnostics
import Foundation
import Markers
import Scenarios

/// `verken luister`: what the rules hear in a sentence, and why.
struct ListenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luister",
    abstract: "Laat zien wat de regels in een zin horen, en waarom.",
    discussion: """
      Zonder zin leest verken van standaardinvoer. Met --jsonl staat daar op elke regel een object \
      met id, context en reply.
      """,
    aliases: ["listen"])

  @Argument(help: ArgumentHelp("Wat de hulpverlener zegt.", valueName: "zin"))
  var sentence: [String] = []

  @Option(
    name: .customLong("na"),
    help: ArgumentHelp("Wat de cliënt net zei; wat die liet zien staat tussen haakjes.", valueName: "tekst"))
  var context: String = ""

  @Option(
    name: .customLong("pakket"),
    help: ArgumentHelp("Een eigen markerpakket, bovenop het meegeleverde.", valueName: "bestand"))
  var packs: [String] = []

  @Option(
    name: .customLong("casus"),
    help: ArgumentHelp("Laat zien wat de zin in deze casus zou doen.", valueName: "bestand"))
  var caseName: String?

  @Option(
    name: .customLong("scene"),
    help: ArgumentHelp("De scène waarin de zin valt; standaard de eerste.", valueName: "naam"))
  var scene: String?

  @Option(
    name: .customLong("stand"),
    help: ArgumentHelp(
      "Hoe het dan is, bijvoorbeeld vertrouwen=6, of een feit dat dan zo is. Mag vaker.",
      valueName: "naam=getal"))
  var levels: [String] = []

  @Flag(name: .customLong("alles"), help: "Bij een casus: noem elke reactie die niet gekozen werd.")
  var isFull = false

  @Flag(name: .customLong("jsonl"), help: "Lees en schrijf JSON, één object per regel.")
  var asLines = false

  func run() throws {
    if asLines {
      guard sentence.isEmpty else {
        throw UserFacingError("met --jsonl komt de tekst van standaardinvoer, niet als argument.", .usage)
      }
      return try LineListening(pack: PackLibrary.pack(with: packs)).run()
    }
    let printer = Printer.standard()
    if let caseName {
      guard packs.isEmpty else {
        throw UserFacingError(
          "--casus en --pakket gaan niet samen: bij een casus hoort het pakket dat er bovenaan staat, met 'pakket'.",
          .usage)
      }
      try listen(in: caseName, printer)
      return try printer.finish()
    }
    guard scene == nil, levels.isEmpty, !isFull else {
      throw UserFacingError("--scene, --stand en --alles horen bij --casus.", .usage)
    }
    let pack = try PackLibrary.pack(with: packs)
    let listener = pack.listener(for: Vocabulary())
    if sentence.isEmpty {
      while let line = readLine() { explain(line, listener, pack, printer) }
    } else {
      explain(sentence.joined(separator: " "), listener, pack, printer)
    }
    try printer.finish()
  }

  private func listen(in name: String, _ printer: Printer) throws {
    let opened = try CaseLibrary(Installation()).open(name)
    let moment = try CaseMoment(in: opened.scenario, scene: scene, levels: levels)
    let listening = CaseListening(
      moment, pack: opened.pack, after: context.isEmpty ? nil : context, isFull: isFull, printer: printer)
    listening.introduce()
    if sentence.isEmpty {
      while let line = readLine() { listening.explain(line) }
    } else {
      listening.explain(sentence.joined(separator: " "))
    }
  }

  private func explain(_ reply: String, _ listener: Listener, _ pack: MarkerPack, _ printer: Printer) {
    let hearing = listener.listen(to: reply, after: context)
    HearingExplanation(pack: pack, listener: listener, context: context).print(hearing, to: printer)
  }
}
