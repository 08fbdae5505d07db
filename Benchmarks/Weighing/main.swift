import Foundation
import Markers

/// Prints the features of labelled replies, one JSON object a line, for `weigh.py`.
///
///     weighing-features PACK-FOLDER REPLIES.jsonl[=WEIGHT]…
///
/// The samples of the pack's own rules go along: of each only the marker of its rule is known.
struct FeatureLine: Encodable {
  let id: String
  let writer: String
  let weight: Double
  let labels: [String]
  let optional: [String]
  let clauses: [[String]]
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("weighing-features PACK-FOLDER REPLIES.jsonl[=WEIGHT]…\n".utf8))
  exit(64)
}
let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  .filter { $0.hasSuffix(".yaml") && !$0.contains("wegingen") }.sorted()
let pack = try MarkerPack.compile(
  names.map { (data: try Data(contentsOf: URL(filePath: folder).appending(path: $0)), file: $0) })
let judged = pack.markers.filter { $0.family != .signaal }.map(\.id.rawValue)

var weighed: [(reply: LabelledReply, weight: Double)] = []
for argument in arguments.dropFirst() {
  let parts = argument.split(separator: "=")
  let data = try Data(contentsOf: URL(filePath: String(parts[0])))
  let weight = parts.count > 1 ? Double(parts[1]) ?? 1 : 1
  weighed += LabelledReply.read(data).replies.map { ($0.knownPart(of: judged), weight) }
}
for marker in pack.markers where marker.family != .signaal {
  for sample in pack.samplesInContext(of: marker.id) {
    let reply = LabelledReply(
      id: marker.id.rawValue, context: sample.context, reply: sample.reply, labels: [marker.id.rawValue],
      optional: judged.filter { $0 != marker.id.rawValue }, writer: "voorbeeld")
    weighed.append((reply, 1))
  }
}

let features = FeatureNames(pack: pack, replies: weighed.map(\.reply))
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
for (reply, weight) in weighed {
  let line = FeatureLine(
    id: reply.id, writer: reply.writer ?? "", weight: weight, labels: reply.labels.sorted(),
    optional: reply.optional.sorted(), clauses: features.clauses(of: reply))
  FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
}

extension LabelledReply {
  /// AnnoMI's labels are others than ours: what they leave open counts neither way.
  fileprivate func knownPart(of judged: [String]) -> LabelledReply {
    guard main != nil else { return self }
    var known: Set = ["open-vraag", "gesloten-vraag", "diepe-reflectie", "reflectie", "advies", "uitleg"]
    var own = Set(labels).intersection(known)
    if own.contains("diepe-reflectie") { own.remove("reflectie") }
    if labels.contains("inbreng"), own.isDisjoint(with: ["advies", "uitleg"]) {
      known.subtract(["advies", "uitleg"])
    }
    return LabelledReply(
      id: id, context: context, reply: reply, labels: own.sorted(),
      optional: judged.filter { !known.contains($0) }, writer: "annomi", main: main)
  }
}
