package import Foundation
package import Journal

/// Sessions as one JSON file.
package enum SessionBundle {
  /// The same sessions always give the same bytes, but for the moment of making.
  static func text(of exports: [Export], _ options: ReportOptions) throws -> String {
    var texts: [String: String] = [:]
    for text in exports.flatMap(\.kept.texts.values) { texts[text.hash.description] = text.content }
    let file = BundleFile(made: options.made, texts: texts, sessions: exports.map(BundleSession.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { moment, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(Timestamp.text(moment))
    }
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }

  /// The sessions in a file that somebody sent, when all of it can be trusted to be what it says.
  package static func sessions(in data: Data) throws(BundleProblem) -> [ReceivedSession] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let moment = Timestamp.moment(try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
      }
      return moment
    }
    let file: BundleFile
    do {
      file = try decoder.decode(BundleFile.self, from: data)
    } catch {
      throw BundleProblem(error)
    }
    return try BundleReader(file).sessions()
  }
}
