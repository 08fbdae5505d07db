/// One line of JSON Lines with a reply to listen to.
package struct ReplyLine: Sendable, Hashable {
  /// As JSON, to be given back unchanged.
  package let id: [UInt8]
  package let context: String
  package let reply: String

  /// Why a line cannot be listened to.
  package struct Refusal: Error, Sendable, Hashable {
    package let message: String
    /// As JSON, when it could be read.
    package let id: [UInt8]?
  }

  /// Reads an object with `reply`, and `id` and `context` if they are there; other keys are passed
  /// over. Bytes that are no UTF-8 are read as the replacement character.
  package init(_ line: ArraySlice<UInt8>) throws(Refusal) {
    var scanner = JSONScanner(line)
    var id: [UInt8]?
    var context: String?
    var reply: String?
    func refusal(_ message: String) -> Refusal { Refusal(message: message, id: id) }
    guard scanner.take(UInt8(ascii: "{")) else { throw refusal("De regel is geen JSON-object.") }
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else {
          throw refusal("De regel is geen geldige JSON.")
        }
        switch key {
        case "id": id = scanner.raw()
        case "context":
          context = scanner.string() ?? (scanner.takeNull() ? "" : nil)
          guard context != nil else { throw refusal("'context' hoort tekst te zijn.") }
        case "reply":
          reply = scanner.string()
          guard reply != nil else { throw refusal("'reply' hoort tekst te zijn.") }
        default:
          guard scanner.skip() else { throw refusal("De regel is geen geldige JSON.") }
        }
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else { throw refusal("De regel is geen geldige JSON.") }
    }
    guard scanner.isAtEnd else { throw refusal("Na het object staat nog iets.") }
    guard let reply else { throw refusal("De sleutel 'reply' ontbreekt.") }
    self.id = id ?? Array("null".utf8)
    self.context = context ?? ""
    self.reply = reply
  }
}
