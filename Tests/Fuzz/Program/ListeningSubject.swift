import Foundation
import Markers

/// Any bytes give a hearing that fits the reply, the same one each time.
enum ListeningSubject {
  private static let pack = try? MarkerPack.compile(Resources.files(in: "pakket"))
  private static let listener = pack?.listener(
    for: Vocabulary(
      topics: [.init(id: "werk", words: ["werk*", "je baas"])],
      people: [
        .init(id: "broer", words: ["broer", "Sami"], gender: .man, isPresent: false),
        .init(id: "moeder", words: ["moeder", "mevrouw"], gender: .woman, isPresent: true),
      ]))

  /// The first half is what the client said, the other half the reply; and all of it is JSON Lines.
  static func hear(_ bytes: [UInt8]) {
    guard let pack, let listener else { preconditionFailure("the pack does not compile") }
    let middle = bytes.count / 2
    let context = String(decoding: bytes[..<middle], as: UTF8.self)
    let reply = String(decoding: bytes[middle...], as: UTF8.self)
    let hearing = listener.listen(to: reply, after: context)
    precondition(hearing == listener.listen(to: reply, after: context), "heard twice, heard otherwise")
    let count = reply.utf8.count
    for words in hearing.findings.flatMap(\.words) + (hearing.topics + hearing.people).map(\.words) {
      precondition(words.lowerBound >= 0 && words.upperBound <= count && !words.isEmpty, "words outside")
    }
    var lines = LineListener(pack: pack)
    let output = lines.listen(to: bytes) + lines.finish()
    for line in output.split(separator: UInt8(ascii: "\n")) {
      precondition(line.starts(with: "{\"id\":".utf8) && line.last == UInt8(ascii: "}"), "no object a line")
    }
  }
}
