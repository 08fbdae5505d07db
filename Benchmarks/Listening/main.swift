import Diagnostics
import Foundation
import Markers

// Figures of listening, on one core. Usage:
//
//     listening-benchmark PAKKETMAP [CORPUS.jsonl]
//     listening-benchmark PAKKETMAP --compile       only reading and compiling
//     listening-benchmark PAKKETMAP --replies N     only N replies, to count allocations from outside
//     listening-benchmark PAKKETMAP --jsonl FILE…   what is heard, to compare two versions

func sources(in folder: String) throws -> [(data: Data, file: String)] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
    .map { (data: try Data(contentsOf: URL(filePath: folder).appending(path: $0)), file: $0) }
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: listening-benchmark PAKKETMAP [CORPUS.jsonl]")
  exit(64)
}

let reply = "Ik snap dat je daar boos om bent, wil je er meer over vertellen?"
let context = "Het is altijd hetzelfde, niemand luistert daar naar mij."

do {
  let files = try sources(in: arguments[1])
  let pack = try MarkerPack.compile(files)
  let listener = pack.listener(for: Vocabulary())

  if arguments.count > 3, arguments[2] == "--replies", let count = Int(arguments[3]) {
    for _ in 0..<count { _ = listener.listen(to: reply, after: context) }
    exit(0)
  }

  if arguments.count > 3, arguments[2] == "--jsonl" {
    var listener = LineListener(pack: pack)
    for path in arguments[3...] {
      FileHandle.standardOutput.write(
        Data(listener.listen(to: [UInt8](try Data(contentsOf: URL(filePath: path))))))
    }
    exit(0)
  }

  let reading = Stopwatch.least(of: 25) {
    for file in files { _ = try? YAMLReader.read(file.data, file: file.file) }
  }
  let whole = Stopwatch.least(of: 25) { _ = try? MarkerPack.compile(files) }
  print("reading the YAML            \(Stopwatch.milliseconds(reading))")
  print("reading and compiling       \(Stopwatch.milliseconds(whole))")
  if arguments.contains("--compile") { exit(0) }

  let base = Stopwatch.percentiles { _ = listener.listen(to: reply, after: context) }
  print(
    "12 words, whole pack        median \(Stopwatch.microseconds(base.median)), p99 \(Stopwatch.microseconds(base.p99))"
  )

  let large = try MarkerPack.compile(files + [GeneratedRules.source(times: 9, of: files)])
  let largeListener = large.listener(for: Vocabulary())
  let ten = Stopwatch.percentiles { _ = largeListener.listen(to: reply, after: context) }
  let ratio = Double(ten.median.components.attoseconds) / Double(base.median.components.attoseconds)
  print(
    "12 words, ten times as many median \(Stopwatch.microseconds(ten.median)), ratio \((ratio * 100).rounded() / 100)"
  )

  for kilobytes in [1, 16, 256, 1024] {
    let text = String(repeating: reply + " ", count: kilobytes * 1024 / (reply.utf8.count + 1))
    let time = Stopwatch.least(of: 5) { _ = listener.listen(to: text, after: context) }
    let each = Double(time.components.attoseconds) / 1e9 / Double(text.utf8.count)
    print(
      "\(kilobytes) kB".padding(toLength: 28, withPad: " ", startingAt: 0)
        + "\(Stopwatch.milliseconds(time)), \((each * 10).rounded() / 10) ns a byte")
  }

  if arguments.count > 2 {
    let text = [UInt8](try Data(contentsOf: URL(filePath: arguments[2])))
    let count = text.count { $0 == UInt8(ascii: "\n") }
    let time = Stopwatch.least(of: 25) {
      var listener = LineListener(pack: pack)
      _ = listener.listen(to: text)
    }
    let perSecond =
      Double(count) / (Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    print("JSON Lines                  \(Int(perSecond)) replies a second")
  }
} catch let refusal as InvalidSource {
  print(DiagnosticRenderer.text(refusal))
  exit(65)
}
