import ArgumentParser

/// `verken aanvullen`: a script with which a shell completes with Tab.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aanvullen",
    abstract: "Laat je shell opdrachten en casussen aanvullen met Tab.",
    discussion: """
      bash: verken aanvullen bash > ~/.local/share/bash-completion/completions/verken
      zsh:  verken aanvullen zsh > ~/.zfunc/_verken   (met ~/.zfunc in fpath)
      fish: verken aanvullen fish > ~/.config/fish/completions/verken.fish
      """,
    aliases: ["completion"])

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var known: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: ArgumentHelp("bash, zsh of fish.", valueName: "shell"))
  var shell: Shell

  func run() throws {
    let printer = Printer.standard()
    printer.verbatim(DutchHelp.translate(Verken.completionScript(for: shell.known)) + "\n")
    try printer.finish()
  }
}
