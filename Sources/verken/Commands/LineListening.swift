import Foundation
import Markers

/// Reads JSON Lines from standard input and writes what was heard, line by line, in order.
struct LineListening {
  let pack: MarkerPack

  func run() throws {
    var listener = LineListener(pack: pack)
    var stream = StandardStream(.output)
    while true {
      let piece = FileHandle.standardInput.availableData
      let heard = piece.isEmpty ? listener.finish() : listener.listen(to: [UInt8](piece))
      if !heard.isEmpty, let failure = stream.write(String(decoding: heard, as: UTF8.self)) {
        if failure.isClosedPipe { return }
        throw failure
      }
      if piece.isEmpty { return }
    }
  }
}
