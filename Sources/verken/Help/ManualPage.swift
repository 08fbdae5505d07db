import Foundation

/// The manual page, made of what the commands say of themselves.
struct ManualPage {
  private let tool: ToolHelp.Command

  /// - Parameter dump: what the argument parser knows of the commands, as JSON.
  init(dump: String) throws {
    tool = try JSONDecoder().decode(ToolHelp.self, from: Data(dump.utf8)).command
  }

  /// In the language of `man`.
  func roff(version: String) -> String {
    let parts =
      [
        ".TH VERKEN 1 \"\" \"Verken \(version)\" \"Handleiding van Verken\"",
        ".SH NAAM", "verken \\- \(Self.inline(tool.abstract ?? ""))",
        ".SH GEBRUIK", ".B verken", "[opdracht] [opties]",
        ".SH BESCHRIJVING", Self.text(tool.discussion ?? ""), Self.text(Self.about),
        ".SH OPDRACHTEN",
      ] + commands.flatMap { Self.command($0) }
      + [".SH TIJDENS EEN GESPREK", Self.text(Self.talk)]
      + SessionCommand.allCases.flatMap {
        [".TP", ".B :\(Self.inline($0.rawValue))", Self.text($0.explanation)]
      }
      + [".SH BESTANDEN"] + Self.terms(Self.files) + [".SH OMGEVING"] + Self.terms(Self.environment)
    return parts.joined(separator: "\n") + "\n"
  }

  private var commands: [ToolHelp.Command] {
    (tool.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  private static func command(_ command: ToolHelp.Command, after parent: String = "verken") -> [String] {
    let names = [command.commandName] + (command.aliases ?? [])
    let own = (command.arguments ?? []).filter { argument in
      argument.shouldDisplay ?? true && !["help", "version"].contains(argument.names?.last?.name ?? "")
    }
    let title = "\(parent) \(names.joined(separator: ", "))"
    let nested = (command.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
    return [
      ".SS \(inline(title))", text(command.abstract ?? ""), text(command.discussion ?? "", asWritten: true),
    ]
    .filter { !$0.isEmpty }
      + own.flatMap { [".TP", ".B \(inline($0.title))", text($0.abstract ?? "")] }
      + nested.flatMap { self.command($0, after: "\(parent) \(command.commandName)") }
  }

  private static func terms(_ terms: [(name: String, text: String)]) -> [String] {
    terms.flatMap { [".TP", ".B \(inline($0.name))", text($0.text)] }
  }

  /// Nothing in a text may be read as a command of the page.
  private static func inline(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
  }

  private static func text(_ text: String, asWritten: Bool = false) -> String {
    let lines = text.split(separator: "\n").map { line in
      let safe = inline(String(line))
      return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
    guard !lines.isEmpty else { return "" }
    return asWritten && lines.count > 1
      ? ([".nf"] + lines + [".fi"]).joined(separator: "\n") : lines.joined(separator: "\n")
  }

  private static let about =
    "Jij typt wat je zou zeggen, een gespeelde cliënt antwoordt. Regels herkennen wat je zin doet; na afloop is er een nabespreking. Alles blijft op deze computer."
  private static let talk =
    "Een regel die met een dubbele punt begint, is een opdracht. Een lege regel is stilte; (tussen haakjes) doe je iets."
  private static let files = [
    ("~/.local/share/verken", "Je gesprekken en je instellingen."),
    ("~/.local/share/verken/casussen", "Je eigen casussen."),
    (
      "~/.local/share/verken/leerarchief",
      "Naam en wachtwoord voor het leerarchief, als naam:wachtwoord; alleen jij mag het kunnen lezen."
    ),
  ]
  private static let environment = [
    ("XDG_DATA_HOME", "Een andere plek dan ~/.local/share."),
    ("NO_COLOR", "Geen kleuren."),
    ("VERKEN_EENVOUDIG", "Altijd zoals met --eenvoudig."),
    ("VERKEN_LRS_URL", "Het adres van het leerarchief voor deel."),
    ("VERKEN_LRS_NAAM, VERKEN_LRS_WACHTWOORD", "De naam en het wachtwoord voor het leerarchief."),
    ("VERKEN_LRS_BESTAND", "Een ander bestand met naam:wachtwoord."),
  ]
}

/// What the argument parser tells of a command, as far as the page needs it.
struct ToolHelp: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let aliases: [String]?
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let shouldDisplay: Bool?

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    var title: String {
      guard kind != "positional" else { return "<\(valueName ?? "waarde")>" }
      let written = (names ?? []).map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" }
      return written.joined(separator: ", ") + (kind == "option" ? " <\(valueName ?? "waarde")>" : "")
    }
  }
}
