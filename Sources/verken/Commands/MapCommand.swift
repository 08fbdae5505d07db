import ArgumentParser
import Foundation
import Proving
import Scenarios

/// `verken kaart`: a case as a picture.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaart",
    abstract: "Teken een casus: de scènes, waar ze heen leiden en de eindes.",
    discussion: """
      Zonder --naar komt de tekening op standaarduitvoer. SVG opent in elke browser; DOT is voor Graphviz, \
      Mermaid voor een wiki.
      """,
    aliases: ["graph"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case dot
    case mermaid
    case svg
  }

  @Argument(help: ArgumentHelp("Een bestand of de naam van een casus.", valueName: "bestand"))
  var file: String

  @Option(
    name: .customLong("formaat"),
    help: ArgumentHelp(
      "dot, mermaid of svg; anders volgt het uit --naar, en is het svg.", valueName: "formaat"))
  var format: Format?

  @Option(
    name: .customLong("naar"), help: ArgumentHelp("Schrijf de tekening in dit bestand.", valueName: "pad"))
  var path: String?

  @Flag(name: [.customLong("ja"), .customLong("yes")], help: "Vervang wat er al staat zonder te vragen.")
  var yes = false

  @Flag(name: .customLong("dekking"), help: "Laat ook zien wat de proeven bereiken.")
  var showsCoverage = false

  func validate() throws {
    let end = path.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    guard format == nil, ["png", "jpg", "jpeg", "pdf", "gif"].contains(end) else { return }
    throw ValidationError("Een kaart kan svg, dot of mermaid zijn; \(end) kan niet.")
  }

  func run() throws {
    let found = try CaseLibrary(Installation()).find(file)
    let opened = try OpenCase(found.url, named: file)
    let coverage = showsCoverage ? ProvenCase(opened).coverage : nil
    let map = CaseMap(opened.scenario, coverage: coverage)
    let text =
      switch chosenFormat {
      case .dot: DOTMap.text(map)
      case .mermaid: MermaidMap.text(map)
      case .svg: SVGMap.text(map)
      }
    let printer = Printer.standard()
    if let path {
      try OutputFile.claim(path, mayReplace: yes, printer)
      try OutputFile.refuse(path, amongCases: [found.url, opened.packFile].compactMap { $0 })
      try OutputFile.write(text, to: path)
      printer.note("De kaart staat in \(path).")
    } else {
      printer.verbatim(text)
    }
    try printer.finish()
  }

  private var chosenFormat: Format {
    if let format { return format }
    return switch path.map({ URL(filePath: $0).pathExtension.lowercased() }) {
    case "dot", "gv": .dot
    case "mmd", "mermaid": .mermaid
    default: .svg
    }
  }
}
