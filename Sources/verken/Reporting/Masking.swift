import Journal
import Reports

/// What was found in what was typed that may say who somebody is, and what becomes of it.
struct Masking {
  /// The same words, wherever they stand in the sessions.
  struct Finding: Hashable {
    let kind: String
    let mask: String
    let words: String
  }

  /// Where a finding stands, with the text around it.
  struct Place {
    let session: SessionID
    let place: TypedPlace
    let text: String
    let find: Find
  }

  /// In the order in which they were typed.
  let findings: [(finding: Finding, places: [Place])]
  private(set) var left: Set<Finding> = []
  private let scans: [SessionID: PrivacyScan]

  init(of request: ExportRequest) {
    var scans: [SessionID: PrivacyScan] = [:]
    var known: [Set<ContentHash>: PrivacyScan] = [:]
    var order: [Finding] = []
    var places: [Finding: [Place]] = [:]
    for item in request.items {
      let texts = Set(item.stored.texts.values.map(\.hash))
      let scan = known[texts] ?? PrivacyScan(knowing: KnownWords(of: item.stored))
      known[texts] = scan
      scans[item.stored.summary.id] = scan
      for (place, text) in item.stored.typedTexts {
        for find in scan.finds(in: text) {
          let finding = Finding(find, in: text)
          if places[finding] == nil { order.append(finding) }
          places[finding, default: []].append(
            Place(session: item.stored.summary.id, place: place, text: text, find: find))
        }
      }
    }
    findings = order.map { ($0, places[$0] ?? []) }
    self.scans = scans
  }

  mutating func leave(_ finding: Finding) { left.insert(finding) }

  var maskedPlaces: Int { findings.filter { !left.contains($0.finding) }.reduce(0) { $0 + $1.places.count } }
  var leftPlaces: Int { findings.filter { left.contains($0.finding) }.reduce(0) { $0 + $1.places.count } }

  func applied(to request: ExportRequest) -> ExportRequest {
    var masked = request
    for index in masked.items.indices {
      let stored = masked.items[index].stored
      guard let scan = scans[stored.summary.id] else { continue }
      masked.items[index].stored = stored.typedText { text, _ in
        MaskedText(text, masking: scan.finds(in: text).filter { !left.contains(Finding($0, in: text)) })
      }
    }
    return masked
  }
}

extension Masking.Finding {
  fileprivate init(_ find: Find, in text: String) {
    self.init(kind: find.kind, mask: find.mask, words: find.words(in: text))
  }
}

extension KnownWords {
  /// The case of a session tells its names; the base and the rules tell ordinary Dutch.
  init(of session: StoredSession) {
    let texts = session.texts.sorted { $0.key < $1.key }
    self.init(
      texts: texts.filter { $0.key.hasPrefix("casus/") }.map(\.value.content),
      rules: texts.filter { !$0.key.hasPrefix("casus/") }.map { Self.withoutWeighing($0.value.content) })
  }

  /// A weighing was worked out from what people said, and they said names.
  private static func withoutWeighing(_ pack: String) -> String {
    pack.firstRange(of: "\nwegingen:").map { String(pack[..<$0.lowerBound]) } ?? pack
  }
}
