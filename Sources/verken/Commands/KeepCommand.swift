import ArgumentParser
import Foundation
import Journal

/// `verken bewaar`: how long talks are kept.
struct KeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bewaar",
    abstract: "Kies hoe lang gesprekken bewaard blijven.",
    aliases: ["keep"])

  @Argument(
    help: ArgumentHelp(
      "Een aantal dagen, of 'altijd'. Zonder dit zie je wat je koos.", valueName: "dagen"))
  var days: String?

  @Flag(
    name: [.customLong("ja"), .customLong("yes")], help: "Wis wat nu al te oud is zonder eerst te vragen.")
  var yes = false

  func run() throws {
    let printer = Printer.standard()
    var settings = Settings.load()
    guard let days else {
      printer.paragraph(StyledText(Self.text(settings.keepDays)))
      printer.note("Anders kiezen: verken bewaar 90, of: verken bewaar altijd")
      return try printer.finish()
    }
    settings.keepDays = try Self.read(days)
    let journal = try Journal(directory: DataFolder.url)
    guard try confirms(settings.keepDays, in: journal, printer) else {
      printer.paragraph("Er is niets veranderd.")
      return try printer.finish()
    }
    try settings.save()
    printer.paragraph(StyledText(Self.text(settings.keepDays)))
    try Retention.apply(to: journal, printer)
    try printer.finish()
  }

  static func read(_ text: String) throws(UserFacingError) -> Int? {
    if ["altijd", "always"].contains(text.lowercased()) { return nil }
    guard let days = Int(text), Retention.range.contains(days) else {
      throw UserFacingError("'\(text)' is geen aantal dagen van 1 tot en met 3650, en niet 'altijd'.", .usage)
    }
    return days
  }

  private static func text(_ days: Int?) -> String {
    switch days {
    case nil: "Gesprekken blijven bewaard tot jij ze wist."
    case 1: "Een gesprek wordt één dag na de laatste keer gewist."
    case .some(let days): "Een gesprek wordt \(days) dagen na de laatste keer gewist."
    }
  }

  /// What is too old already goes at once, so that is asked first.
  private func confirms(_ days: Int?, in journal: Journal, _ printer: Printer) throws -> Bool {
    guard let days, !yes else { return true }
    let expired = Retention(days: days).expired(try journal.sessions(), at: Date())
    guard !expired.isEmpty else { return true }
    let count = expired.count == 1 ? "1 gesprek dat" : "\(expired.count) gesprekken die"
    guard Console.isInteractive else {
      throw UserFacingError(
        "dit wist nu al \(count) ouder \(expired.count == 1 ? "is" : "zijn"). Zet --ja erbij als dat mag.",
        .usage)
    }
    printer.paragraph(StyledText("Dit wist meteen \(count) ouder \(expired.count == 1 ? "is" : "zijn")."))
    return Console.confirms("Doen? ja of nee", printer)
  }
}
