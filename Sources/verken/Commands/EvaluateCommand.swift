import ArgumentParser
import Foundation
import Markers

/// `verken ijk`: how well the rules hear, against labelled replies.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ijk",
    abstract: "Meet op gelabelde antwoorden hoe goed de regels horen.",
    discussion: """
      Een corpus heeft op elke regel een object met reply, labels en eventueel context en optional. \
      Elk bestand krijgt zijn eigen cijfers.
      """,
    aliases: ["evaluate"])

  @Argument(help: ArgumentHelp("Een of meer bestanden met JSON Lines.", valueName: "corpus"))
  var files: [String]

  @Option(
    name: .customLong("toon-fouten"),
    help: ArgumentHelp("Laat de missers en het vals alarm van één marker zien.", valueName: "marker"))
  var mistakesOf: String?

  @Option(
    name: .customLong("pakket"),
    help: ArgumentHelp("Een eigen markerpakket, bovenop het meegeleverde.", valueName: "bestand"))
  var packs: [String] = []

  @Flag(name: .customLong("json"), help: "Schrijf de cijfers als JSON.")
  var asJSON = false

  func run() throws {
    let pack = try PackLibrary.pack(with: packs)
    let marker = try mistakesOf.map { try known($0, in: pack) }
    let printer = Printer.standard()
    var documents: [EvaluationJSON] = []
    for file in files {
      let replies = try read(file)
      tellUnknownLabels(of: replies, in: pack, file)
      let progress = ProgressBar(total: replies.count)
      let evaluation = Evaluation(pack: pack, replies: replies) { progress.advance(to: $0) }
      progress.clear()
      if let marker {
        MistakeList(evaluation: evaluation, marker: marker).print(to: printer, file: file)
      } else if asJSON {
        documents.append(EvaluationJSON(evaluation, file: file))
      } else {
        EvaluationTable(evaluation: evaluation, file: file).print(to: printer)
      }
    }
    if asJSON, marker == nil { printer.verbatim(try documents.jsonText()) }
    try printer.finish()
  }

  private func known(_ name: String, in pack: MarkerPack) throws -> MarkerID {
    let id = MarkerID(name)
    if let family = pack.family(of: id), family != .signaal { return id }
    let near = pack.markers.filter { $0.family != .signaal }.map(\.id.rawValue)
    throw UserFacingError(
      "de marker '\(name)' bestaat niet. Kies uit: \(near.joined(separator: ", ")).", .usage)
  }

  private func tellUnknownLabels(of replies: [LabelledReply], in pack: MarkerPack, _ file: String) {
    let labels = Set(replies.flatMap { $0.labels + $0.optional })
    let unknown = labels.subtracting(pack.markers.map(\.id.rawValue)).sorted()
    guard !unknown.isEmpty else { return }
    let names = unknown.joined(separator: ", ")
    Printer.standard(.error).message(
      "\(file): deze labels kent het pakket niet, ze tellen niet mee: \(names)")
  }

  private func read(_ file: String) throws -> [LabelledReply] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UserFacingError("het bestand '\(file)' bestaat niet of kan niet gelezen worden.", .noInput)
    }
    let (replies, unreadable) = LabelledReply.read(data)
    let errors = Printer.standard(.error)
    for line in unreadable {
      errors.message("\(file):\(line): overgeslagen, hier staat geen antwoord met labels.")
    }
    guard !replies.isEmpty else {
      throw UserFacingError("in '\(file)' staat geen enkel antwoord met labels.", .badInput)
    }
    return replies
  }
}
