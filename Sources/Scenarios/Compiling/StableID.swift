import Diagnostics

/// Ids that survive an edit elsewhere in the file: made of names and words.
enum StableID {
  /// FNV-1a over UTF-8, eight hexadecimal digits.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The reaction's own name, or one made of what it listens for.
  static func reaction(_ draft: ReactionDraft, in place: String) -> String {
    if let name = draft.name { return "\(place)/\(name.value)" }
    let trigger =
      (draft.markers + draft.about + draft.addressed).map(\.value).joined(separator: "+")
    let rest = (draft.words + draft.does + draft.without).map(\.value) + [draft.condition?.value ?? ""]
    let readable = trigger.isEmpty ? "altijd" : trigger
    let tail = rest.allSatisfy(\.isEmpty) ? "" : "~" + hash(rest.joined(separator: "\u{1}")).prefix(4)
    return "\(place)/\(readable)\(tail)"
  }
}
