import ArgumentParser
import Foundation
import Markers

/// `verken uitleg pakket`: what can stand in a marker pack, with a small one as an example.
struct ExplainPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pakket",
    abstract: "Leg uit hoe je een eigen pakket met woorden en markers schrijft.",
    aliases: ["pack"])

  func run() throws {
    let sample = try Installation().resources().appending(path: "taal/eigen-pakket.yaml")
    let printer = Printer.standard()
    printer.heading("Een eigen pakket")
    printer.paragraph(
      "Een pakket is een tekstbestand in YAML dat bovenop het meegeleverde komt: met woorden die er al zijn aan te vullen, of met markers van jezelf. 'verken controleer BESTAND' kijkt het na, 'verken luister --pakket BESTAND' laat horen wat het doet, 'verken ijk --pakket BESTAND' hoe vaak dat klopt."
    )
    printer.paragraph(
      "In een casus noem je het bovenaan: 'pakket: verslaving' leest verslaving.yaml, dat in dezelfde map staat. Wat erin staat, wordt dan in die casus gehoord, en de eigen markers kun je noemen waar een marker kan staan, zoals bij 'op'. Bij elk gesprek wordt het pakket bewaard zoals het toen was."
    )
    printer.paragraph(
      "Een eigen marker telt mee in de familie die je hem geeft. De getallen die naar een handboek zijn ingedeeld, zoals vragen, teruggeven en ongevraagd overtuigen, tellen alleen de meegeleverde markers."
    )
    show("In het bestand", PackReference.fileKeys, printer)
    show("In een marker", PackReference.markerKeys, printer)
    show("In een regel", PackReference.ruleKeys, printer)
    show("In een patroon", PackReference.patternSigns, printer)
    show("Eigenschappen, voor 'als'", PackReference.properties, printer)
    printer.heading("Een heel pakket")
    printer.example(try String(contentsOf: sample, encoding: .utf8))
    try printer.finish()
  }

  private func show(_ title: String, _ rows: [PackReference.Row], _ printer: Printer) {
    printer.heading(title)
    for row in rows { printer.row(row.name, StyledText(row.meaning), column: 20) }
  }
}
