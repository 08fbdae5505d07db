import ArgumentParser
import Delivery
import Foundation
import Journal
import Reports

/// `verken deel`: conversations as statements to a learning record store.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deel",
    abstract: "Stuur gesprekken naar het leerarchief van je organisatie.",
    discussion: """
      Naar een leerarchief (een learning record store, xAPI 1.0.3) gaat wat je deed en wat de regels hoorden, \
      onder een gelote schuilnaam. Wat je typte en de cijfers blijven hier, tenzij je erom vraagt. Je ziet \
      eerst wat er meegaat. Lukt het versturen niet, dan blijft alles wachten; zonder sessie stuurt deel wat \
      er nog wacht.

      De naam en het wachtwoord voor het leerarchief komen uit VERKEN_LRS_NAAM en VERKEN_LRS_WACHTWOORD, of \
      uit een bestand dat alleen jij kunt lezen, met naam:wachtwoord op de eerste regel. Nooit van de \
      opdrachtregel.
      """,
    aliases: ["share"])

  @Argument(
    help: ArgumentHelp(
      "Nummers van sessies, of 'laatste'. Zonder dit gaat wat er nog wacht.", valueName: "sessie"),
    completion: .sessions)
  var sessions: [String] = []

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp("Het adres van het leerarchief; anders uit VERKEN_LRS_URL.", valueName: "adres"))
  var address: String?

  @Flag(
    name: [.customLong("onthoud"), .customLong("remember")],
    help: "Onthoud dit adres, zodat --naar de volgende keer weg kan.")
  var remembers = false

  @Flag(name: [.customLong("met-tekst"), .customLong("with-text")], help: "Met wat je typte.")
  var withText = false

  @Flag(
    name: [.customLong("met-scores"), .customLong("with-scores")],
    help: "Met de cijfers; die zijn om van te leren, niet om iemand mee te beoordelen.")
  var withScores = false

  @Flag(
    name: [.customLong("ja"), .customLong("yes")],
    help: "Verstuur zonder eerst te vragen; alles wat naar een persoon kan leiden wordt gemaskeerd.")
  var yes = false

  @Flag(
    name: [.customLong("stand"), .customLong("status")],
    help: "Laat zien wat er verstuurd is, wacht of geweigerd is.")
  var showsStanding = false

  @Flag(
    name: [.customLong("nu"), .customLong("now")],
    help: "Ook als het na een mislukte poging nog geen tijd is om het weer te proberen.")
  var isUrgent = false

  @Option(
    name: [.customLong("geduld"), .customLong("patience")],
    help: ArgumentHelp("Hoeveel seconden er op antwoord wordt gewacht.", valueName: "seconden"))
  var patience = 30

  func validate() throws {
    guard (1...600).contains(patience) else {
      throw ValidationError("Het geduld is een aantal seconden van 1 tot en met 600.")
    }
  }

  func run() throws {
    let journal = try Journal(directory: DataFolder.url)
    let printer = Printer.standard()
    if showsStanding {
      StandingOverview(try journal.outbox()).show(printer)
      return try printer.finish()
    }
    let endpoint = try StoreAddress.endpoint(typed: address)
    if sessions.isEmpty, try journal.waiting(for: endpoint.description, limit: 1).isEmpty {
      return try tellNothingWaits(for: endpoint, in: journal, printer)
    }
    let credentials = try StoreAddress.credentials()
    if !sessions.isEmpty {
      guard let posting = try posted(to: endpoint, in: journal, printer) else {
        printer.paragraph("Er is niets verstuurd.")
        return try printer.finish()
      }
      DeliveryWords.tell(posting, printer)
    }
    if remembers { try StoreAddress.remember(endpoint) }
    let report = try deliver(to: endpoint, as: credentials, from: journal)
    try DeliveryWords(report, endpoint, waiting: try journal.outbox().waiting(for: endpoint)).tell(printer)
  }

  private func deliver(
    to endpoint: Endpoint, as credentials: Credentials, from journal: Journal
  ) throws -> DeliveryReport {
    guard let lock = try SendingLock(in: DataFolder.url) else {
      throw UserFacingError(
        "een ander venster is nu aan het versturen. Er gaat niets verloren; kijk straks met: verken deel --stand",
        .tryAgain)
    }
    let courier = Courier(journal, to: endpoint, as: credentials, by: WebTransport(patience: patience))
    let bar = ProgressBar(total: try journal.outbox().waiting(for: endpoint))
    let report = try courier.deliver(
      isUrgent: isUrgent || !sessions.isEmpty, clock: { Date() }, told: bar.advance(to:))
    bar.clear()
    lock.release()
    return report
  }

  /// Puts what may go in the outbox; nil when it may not.
  private func posted(to endpoint: Endpoint, in journal: Journal, _ printer: Printer) throws -> Posting? {
    let asked = try ShareRequest(
      sessions, in: journal, withText: withText, contents: withScores ? .scores : [])
    guard let request = try confirmed(asked, to: endpoint, printer) else { return nil }
    var posting = Posting()
    for parcel in try request.parcels(from: journal) {
      posting.add(try journal.post(parcel.letters, of: parcel.session, to: endpoint.description))
    }
    return posting
  }

  private func confirmed(
    _ asked: ShareRequest, to endpoint: Endpoint, _ printer: Printer
  ) throws -> ShareRequest? {
    guard Console.isInteractive || yes else {
      throw UserFacingError(
        "zonder terminal kan ik je niet laten zien wat er meegaat. Zet --ja erbij als het zo mag.", .usage)
    }
    var masking = asked.masking
    if !yes, !MaskingDialogue(printer).ask(about: &masking) { return nil }
    let request = asked.masked(by: masking)
    SharePreview(request, masking: masking, endpoint: endpoint).show(printer)
    try printer.finish()
    guard yes || Console.confirms("Versturen? Enter of ja stuurt, nee stopt", printer, enterIsYes: true)
    else { return nil }
    return request
  }

  private func tellNothingWaits(for endpoint: Endpoint, in journal: Journal, _ printer: Printer) throws {
    printer.paragraph(StyledText("Er wacht niets voor \(endpoint)."))
    let elsewhere = Set(try journal.outbox().filter { $0.state == .waiting }.map(\.endpoint))
    for other in elsewhere.sorted() {
      printer.note("Voor \(other) wacht nog wel iets: verken deel --naar \(other)")
    }
    try printer.finish()
  }
}
