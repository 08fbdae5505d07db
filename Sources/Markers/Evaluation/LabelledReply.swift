package import Foundation

/// A reply with the labels that readers gave it.
package struct LabelledReply: Sendable, Hashable, Decodable {
  package let id: String
  package let context: String
  package let reply: String
  package let labels: [String]
  /// Labels on which careful readers could differ: they count neither for nor against.
  package let optional: [String]
  package let writer: String?
  /// In AnnoMI: the main act.
  package let main: String?

  private enum CodingKeys: String, CodingKey {
    case id, context, reply, labels, optional, writer, main
  }

  package init(
    id: String, context: String, reply: String, labels: [String], optional: [String] = [],
    writer: String? = nil, main: String? = nil
  ) {
    self.id = id
    self.context = context
    self.reply = reply
    self.labels = labels
    self.optional = optional
    self.writer = writer
    self.main = main
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decodeIfPresent(String.self, forKey: .id) ?? ""
    context = try values.decodeIfPresent(String.self, forKey: .context) ?? ""
    reply = try values.decode(String.self, forKey: .reply)
    labels = try values.decode([String].self, forKey: .labels)
    optional = try values.decodeIfPresent([String].self, forKey: .optional) ?? []
    writer = try values.decodeIfPresent(String.self, forKey: .writer)
    main = try values.decodeIfPresent(String.self, forKey: .main)
  }

  /// The replies in JSON Lines; lines that cannot be read are given by number, from 1.
  package static func read(_ data: Data) -> (replies: [LabelledReply], unreadable: [Int]) {
    let decoder = JSONDecoder()
    var replies: [LabelledReply] = []
    var unreadable: [Int] = []
    var number = 0
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      do {
        replies.append(try decoder.decode(LabelledReply.self, from: line))
      } catch {
        unreadable.append(number)
      }
    }
    return (replies, unreadable)
  }
}
