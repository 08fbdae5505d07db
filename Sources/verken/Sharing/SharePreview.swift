import Delivery
import Journal
import Reports
import Scoring

/// What goes to a store, before it does.
struct SharePreview {
  private let request: ShareRequest
  private let masking: Masking
  private let endpoint: Endpoint

  init(_ request: ShareRequest, masking: Masking, endpoint: Endpoint) {
    self.request = request
    self.masking = masking
    self.endpoint = endpoint
  }

  func show(_ printer: Printer) {
    printer.heading("Dit gaat naar het leerarchief")
    printer.paragraph(StyledText(endpoint.description, .emphasis))
    for item in request.export.items {
      let summary = item.stored.summary
      let turns = Dutch.count(item.stored.turns.count, "antwoord", "antwoorden")
      printer.item(
        StyledText("sessie \(summary.id), \(summary.header.title), onder de schuilnaam ")
          + StyledText(item.pseudonym.rawValue, .emphasis)
          + StyledText(": dat je begon, \(turns) met wat de regels hoorden, en hoe het ophield"))
    }
    printer.item(StyledText(text))
    printer.item(
      StyledText(
        request.export.contents.contains(.scores)
          ? "de cijfers gaan mee; ze zijn om van te leren, niet om iemand mee te beoordelen"
          : "de cijfers blijven hier"))
    printer.item("gedachten, aantekeningen, je vraag aan de groep en wat je terugnam blijven altijd hier")
    printer.paragraph(
      "Wie bij het leerarchief mag, kan dit lezen. Verken kan het daar niet meer weghalen of veranderen.")
  }

  private var text: String {
    guard request.withText else { return "wat je typte blijft hier" }
    let masked = Dutch.count(masking.maskedPlaces, "plek", "plekken")
    let left = Dutch.count(masking.leftPlaces, "plek", "plekken")
    return Dutch.list(
      ["wat je typte gaat mee"]
        + (masking.maskedPlaces > 0 ? ["op \(masked) is gemaskeerd wat naar een persoon kan leiden"] : [])
        + (masking.leftPlaces > 0 ? ["op \(left) bleef het staan"] : []))
  }
}
