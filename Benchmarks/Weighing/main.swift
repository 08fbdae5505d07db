import Foundation
import Markers

/// Prints the features of labelled replies, one JSON object a line, for `weigh.py`.
///
///     weighing-features MAP-MET-PAKKETTEN ANTWOORDEN.jsonl…
private struct Line: Encodable {
  let id: String
  let writer: String
  let labels: [String]
  let optional: [String]
  let clauses: [[String]]
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("weighing-features FOLDER REPLIES.jsonl…\n".utf8))
  exit(64)
}
let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  .filter { $0.hasSuffix(".yaml") && !$0.contains("wegingen") }.sorted()
let pack = try MarkerPack.compile(
  names.map { (data: try Data(contentsOf: URL(filePath: folder).appending(path: $0)), file: $0) })
let replies = try arguments.dropFirst().flatMap {
  LabelledReply.read(try Data(contentsOf: URL(filePath: $0))).replies
}
let features = FeatureNames(pack: pack, replies: replies)
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
for reply in replies {
  let line = Line(
    id: reply.id, writer: reply.writer ?? "", labels: reply.labels.sorted(),
    optional: reply.optional.sorted(), clauses: features.clauses(of: reply))
  FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
}
