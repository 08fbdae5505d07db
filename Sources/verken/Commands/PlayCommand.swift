import ArgumentParser
import Foundation
import Journal

/// `verken oefen`: the role-play.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oefen",
    abstract: "Oefen een gesprek.",
    aliases: ["play"])

  @Argument(help: ArgumentHelp("Naam van een casus, of een bestand.", valueName: "casus"), completion: .cases)
  var chosenName: String?

  @Option(
    help: ArgumentHelp(
      "Wanneer je ziet wat er in je zin gehoord is: afbouwend, direct of achteraf.", valueName: "wanneer"))
  var feedback: FeedbackPlan.Mode = .fading

  @Option(help: ArgumentHelp("Getal dat de toevallige keuzes vastlegt.", valueName: "getal"))
  var seed: UInt64?

  @Option(
    name: .customLong("gesprek"),
    help: ArgumentHelp(
      "Bij een reeks: begin los met dit gesprek, zonder wat eraan voorafging.", valueName: "nummer"))
  var talk: Int?

  @Option(
    name: .customLong("vanaf"),
    help: ArgumentHelp("Begin in deze scène van de casus, om iets uit te proberen.", valueName: "scène"))
  var scene: String?

  @Option(
    name: .customLong("stand"),
    help: ArgumentHelp(
      "Bij --vanaf: hoe het dan is, bijvoorbeeld vertrouwen=6, of een feit dat dan zo is. Mag vaker.",
      valueName: "naam=getal"))
  var levels: [String] = []

  @Flag(name: .customLong("meteen"), help: "Meteen het gesprek in, zonder de stappen vooraf.")
  var atOnce = false

  @Flag(
    name: .customLong("volg"),
    help: "Volg het bestand: sla je het op, dan gaat het gesprek verder in de nieuwe versie.")
  var follows = false

  @OptionGroup var looks: LooksOptions

  func validate() throws {
    guard levels.isEmpty || scene != nil else { throw ValidationError("--stand hoort bij --vanaf.") }
  }

  func run() throws {
    let library = CaseLibrary(Installation())
    guard let name = chosenName else { throw UserFacingError(question(library), .usage) }
    let series = library.has(name) ? nil : SeriesLibrary(name, in: library)
    guard talk == nil || series != nil else {
      throw UserFacingError("'\(name)' is geen reeks van gesprekken; laat --gesprek weg.", .usage)
    }
    if follows {
      return try rehearse(try series?.talk(talk ?? 1).talk.entry ?? library.find(name))
    }
    let printer = Printer.standard()
    let journal = try Journal(directory: DataFolder.url)
    try Retention.apply(to: journal, printer)
    let choice = try series.map { try chosenTalk(of: $0, in: journal) }
    let entry = try choice?.talk.entry ?? library.find(name)
    let practice = try CaseFaults.explained(name) {
      try Practice(
        OpenCase(entry.url, named: entry.url.lastPathComponent), seed: chosenSeed, feedback: feedback,
        from: scene, given: levels,
        file: entry.isOwn ? entry.url.absoluteURL.path(percentEncoded: false) : nil, after: choice?.before,
        journal: journal)
    }
    if let choice, let series { announce(choice, of: series, printer) }
    var play = RolePlay(
      practice, feedback: feedback, reader: Console.reader(), printer: printer,
      wantsPreparation: !atOnce && scene == nil)
    try play.run()
    if let choice, let series, play.practice.isOver, choice.talk.number < series.last {
      printer.note("Het volgende gesprek: verken oefen \(series.name)")
    }
    try printer.finish()
  }

  private func question(_ library: CaseLibrary) -> String {
    let names = CaseList.items(of: library).map(\.name)
    guard let first = names.first else { return CaseLibrary.nothing }
    return """
      welk gesprek wil je oefenen? Bijvoorbeeld: verken oefen \(first)
      Er is: \(names.joined(separator: ", ")).
      """
  }

  /// The talk that was asked for by itself, else the one that is next.
  private func chosenTalk(of series: SeriesLibrary, in journal: Journal) throws -> SeriesLibrary.Choice {
    if let talk { return try series.talk(talk) }
    return scene == nil ? try series.next(in: journal) : try series.talk(1)
  }

  private func announce(_ choice: SeriesLibrary.Choice, of series: SeriesLibrary, _ printer: Printer) {
    let place = "Gesprek \(choice.talk.number) van \(series.last)."
    guard let before = choice.before else { return printer.note(place) }
    printer.note("\(place) Het volgt op sessie \(before.summary.id).")
  }

  private func rehearse(_ entry: CaseLibrary.Entry) throws {
    let rehearsal = Rehearsal(
      file: entry.url, name: entry.url.lastPathComponent, seed: chosenSeed, from: scene, given: levels)
    let printer = Printer.standard()
    // Watched before it is read, so that no save is missed in between.
    let reader = Console.reader(watching: entry.url)
    var play = RolePlay(
      try CaseFaults.explained(entry.name) { try rehearsal.begin() }, feedback: feedback, reader: reader,
      printer: printer, rehearsal: rehearsal)
    try play.run()
    try printer.finish()
  }

  private var chosenSeed: UInt64 { seed ?? UInt64.random(in: 1...999_999) }
}

extension FeedbackPlan.Mode: ExpressibleByArgument {}
