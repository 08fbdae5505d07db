import ArgumentParser
import Diagnostics
import Foundation
import Markers
import Scenarios

/// `verken uitleg taal`: every key of a case, with an example.
struct ExplainLanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taal",
    abstract: "Leg uit hoe je een casus schrijft; met een sleutel erbij alleen die.",
    aliases: ["language"])

  @Argument(
    help: ArgumentHelp("Een sleutel of een blok, bijvoorbeeld 'op' of 'scene'.", valueName: "sleutel"))
  var key: String?

  func run() throws {
    let installation = Installation()
    let sample = try installation.resources().appending(path: "taal/voorbeeld.yaml")
    let reference = LanguageReference(
      markers: try PackLibrary.pack().markers, sample: try String(contentsOf: sample, encoding: .utf8))
    let printer = Printer.standard()
    for part in try parts(of: reference) { show(part, printer) }
    try printer.finish()
  }

  private func parts(of reference: LanguageReference) throws(UserFacingError) -> [LanguageReference.Part] {
    guard let key else { return reference.page }
    if let parts = reference.parts(about: key.lowercased()) { return parts }
    throw UserFacingError(
      "de sleutel '\(key)' bestaat niet. "
        + (Nearest.question(for: key, among: LanguageReference.names) ?? "'verken uitleg taal' noemt ze alle."),
      .usage)
  }

  private func show(_ part: LanguageReference.Part, _ printer: Printer) {
    switch part {
    case .title(let text), .heading(let text): printer.heading(text)
    case .key(let name, let kind):
      printer.gap()
      printer.paragraph(StyledText(name, .emphasis) + " " + StyledText("(\(kind))", .quiet))
    case .paragraph(let text): printer.paragraph(StyledText(text))
    case .example(let text): printer.example(text)
    case .item(let name, let text): printer.row(name, StyledText(text), column: 18)
    }
  }
}

extension Printer {
  /// A piece of a file, line by line as it is written there.
  func example(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      verbatim("    \(Sanitizer.line(String(line)))\n")
    }
  }
}
