/// One kind of words that may say who somebody is.
///
/// The examples are its tests: each text with what is left of it.
struct SensitiveKind: Sendable {
  let name: String
  let mask: String
  let examples: [(text: String, masked: String)]
  /// Texts in which nothing is found.
  let harmless: [String]
  /// Ranges in UTF-8 offsets.
  let find: @Sendable (ScannedText) -> [Range<Int>]

  /// In the order in which they speak; what one found, the next leave alone.
  static let all = [
    mailAddress, webAddress, accountNumber, date, citizenNumber, phoneNumber, address, personName,
  ]
}
