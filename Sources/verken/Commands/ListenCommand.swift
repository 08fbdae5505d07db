import ArgumentParser
import Diagnostics
import Foundation
import Markers

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

  @Flag(name: .customLong("jsonl"), help: "Lees en schrijf JSON, één object per regel.")
  var asLines = false

  func run() throws {
    let pack = try PackLibrary.pack(with: packs)
    if asLines {
      guard sentence.isEmpty else {
        throw UserFacingError("met --jsonl komt de tekst van standaardinvoer, niet als argument.", .usage)
      }
      return try LineListening(pack: pack).run()
    }
    let printer = Printer.standard()
    let listener = pack.listener(for: Vocabulary())
    if sentence.isEmpty {
      while let line = readLine() { explain(line, listener, pack, printer) }
    } else {
      explain(sentence.joined(separator: " "), listener, pack, printer)
    }
    try printer.finish()
  }

  private func explain(_ reply: String, _ listener: Listener, _ pack: MarkerPack, _ printer: Printer) {
    let hearing = listener.listen(to: reply, after: context)
    HearingExplanation(pack: pack).print(hearing, to: printer)
  }
}
