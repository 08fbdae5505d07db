import Foundation
import Markers

/// Reads JSON Lines from standard input and writes what was heard, line by line, in order.
struct LineListening {
  private let listener: Listener
  private let writer: HearingLine

  init(pack: MarkerPack) {
    listener = pack.listener(for: Vocabulary())
    writer = HearingLine(pack: pack)
  }

  func run() throws {
    var rest: [UInt8] = []
    var number = 0
    var stream = StandardStream(.output)
    while true {
      let chunk = FileHandle.standardInput.availableData
      if chunk.isEmpty { break }
      rest.append(contentsOf: chunk)
      guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
      if try !listen(to: rest[..<end], &number, &stream) { return }
      rest = Array(rest[(end + 1)...])
    }
    if !rest.isEmpty { _ = try listen(to: rest[...], &number, &stream) }
  }

  /// False when the reader of the output went away.
  private func listen(to lines: ArraySlice<UInt8>, _ number: inout Int, _ stream: inout StandardStream) throws
    -> Bool
  {
    var output: [UInt8] = []
    output.reserveCapacity(lines.count * 2)
    for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      do {
        let reply = try ReplyLine(line)
        writer.write(listener.listen(to: reply.reply, after: reply.context), id: reply.id, to: &output)
      } catch {
        writer.write(error, line: number, to: &output)
      }
    }
    guard let failure = stream.write(String(decoding: output, as: UTF8.self)) else { return true }
    if failure.isClosedPipe { return false }
    throw failure
  }
}
