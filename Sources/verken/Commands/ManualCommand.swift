import ArgumentParser

/// `verken handleiding`: the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handleiding",
    abstract: "Schrijf de handleiding voor man(1).",
    discussion: """
      Lezen:     verken handleiding | man -l -
      Bewaren:   verken handleiding > ~/.local/share/man/man1/verken.1
      """,
    aliases: ["manual"])

  func run() throws {
    let printer = Printer.standard()
    printer.verbatim(try ManualPage(dump: Verken._dumpHelp()).roff(version: Verken.version))
    try printer.finish()
  }
}
