package import Markers

/// The reference page for trainers, made of the key list.
package struct LanguageReference {
  package enum Part: Sendable, Hashable {
    case title(String)
    case heading(String)
    case key(name: String, kind: String)
    case paragraph(String)
    case example(String)
    case item(String, String)
  }

  private let markers: [Marker]
  private let sample: String

  /// - Parameters:
  ///   - markers: those of the pack, with the names that trainees read.
  ///   - sample: the case in which every example stands.
  package init(markers: [Marker], sample: String) {
    self.markers = markers
    self.sample = sample
  }

  /// The whole page.
  package var page: [Part] {
    [
      .title("De taal van een casus"),
      .paragraph(
        "Een casus is één tekstbestand in YAML: sleutels met een dubbele punt, inspringen met spaties, lijsten met streepjes of tussen [ ]. Zet een tekst tussen aanhalingstekens als er ': ' of ' #' in staat, of als hij begint met een ander teken dan een letter of een haakje."
      ),
      .paragraph(
        "Schrijf een stukje, en kijk met 'verken controleer BESTAND' of het klopt. Elk voorbeeld hieronder komt uit de casus onderaan."
      ),
      .paragraph("Onder een casus zonder fouten staat dan hoe ver hij is. Dat is een maat, geen fout:"),
    ] + CaseSize.Level.allCases.map { .item($0.rawValue, CaseSize.meaning(of: $0)) }
      + CaseLanguage.blocks.flatMap(parts(of:)) + markerParts + [
        .heading("Een hele casus"), .example(sample),
      ]
  }

  /// What there is to say of one name: a key, a block, or nil when there is neither.
  package func parts(about name: String) -> [Part]? {
    if let block = CaseLanguage.block(name), name != LanguageBlock.scenario.id { return parts(of: block) }
    let found = CaseLanguage.blocks.flatMap { block in
      block.keys.filter { $0.name == name }.flatMap { [.heading(block.title)] + parts(of: $0) }
    }
    guard !found.isEmpty else { return nil }
    return name == "op" ? found + markerParts : found
  }

  /// Every name that can be asked for.
  package static var names: [String] {
    Set(CaseLanguage.blocks.flatMap { [$0.id] + $0.keys.map(\.name) }).sorted()
  }

  private func parts(of block: LanguageBlock) -> [Part] {
    [.heading(block.title), .paragraph(block.meaning)] + block.keys.flatMap(parts(of:))
  }

  private func parts(of key: LanguageKey) -> [Part] {
    let kind = key.shape.dutch + (key.isRequired ? ", verplicht" : "")
    return [.key(name: key.name, kind: kind), .paragraph(key.meaning), .example(key.example)]
  }

  private var markerParts: [Part] {
    [
      .heading("Wat bij 'op' kan staan"),
      .paragraph(
        "Een marker, of een hele familie met haar eigen naam. Wat een zin oplevert, laat 'verken luister' zien. Met 'pakket' komen er markers van jezelf bij."
      ),
    ]
      + Family.allCases.flatMap { family -> [Part] in
        let own = markers.filter { $0.family == family }
        return own.isEmpty
          ? [] : [.paragraph("\(family.rawValue):")] + own.map { .item($0.id.rawValue, words(for: $0)) }
      }
  }
}

extension LanguageReference {
  /// The marker's name where it says more than its id, and a sentence in which it is heard.
  private func words(for marker: Marker) -> String {
    let isPlain = marker.name == marker.id.rawValue.replacing("-", with: " ")
    return [isPlain ? nil : marker.name, MarkerExample.of(marker.id)?.text].compactMap { $0 }
      .joined(separator: ": ")
  }

  /// The page as it is kept among the resources.
  package static func markdown(_ parts: [Part]) -> String {
    parts.map { part in
      switch part {
      case .title(let text): "# \(text)\n"
      case .heading(let text): "## \(text)\n"
      case .key(let name, let kind): "### `\(name)`\n\n*\(kind)*\n"
      case .paragraph(let text): text + "\n"
      case .example(let text): "```yaml\n\(text.hasSuffix("\n") ? text : text + "\n")```\n"
      case .item(let name, let text): "- `\(name)` – \(text)\n"
      }
    }.joined(separator: "\n") + "\n"
  }
}

extension LanguageShape {
  /// What stands behind the key, for an author.
  fileprivate var dutch: String {
    switch self {
    case .text: "een tekst"
    case .texts: "een tekst of een lijst"
    case .whole(let range): "een getal van \(range.lowerBound) tot en met \(range.upperBound)"
    case .flag: "ja of nee"
    case .choice(let names): names.joined(separator: ", ")
    case .markers: "een marker of een lijst"
    case .condition: "een voorwaarde"
    case .effect: "een effect"
    case .said: "zinnen: een tekst, een variant of een lijst"
    case .replies: "een lijst van zinnen"
    case .block: "een blok"
    case .blocks: "een blok of een lijst van blokken"
    case .list: "een lijst van blokken"
    case .named(let inner): "eigen namen, elk met \(inner.dutch)"
    }
  }
}
