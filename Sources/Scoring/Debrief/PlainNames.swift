import Markers

/// Names of what was heard, for kinds that the codebook names in words of the trade.
enum PlainNames {
  static func name(of marker: MarkerID, by guide: MarkerGuide) -> String {
    table[marker] ?? guide.name(of: marker)
  }

  private static let table: [MarkerID: String] = [
    "meta-voelen": "wat het met jou doet",
    "meta-verkennen": "wat je ziet of hoort",
    "meta-verbinden": "een lijn naar anderen",
    "meta-relatie": "hoe het tussen jullie gaat",
  ]
}
