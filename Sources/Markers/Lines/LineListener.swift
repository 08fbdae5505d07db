/// Listens to JSON Lines as they come in, piece by piece.
package struct LineListener {
  private let listener: Listener
  private let writer: HearingLine
  /// A line of which the end did not come yet.
  private var rest: [UInt8] = []
  private var number = 0

  package init(pack: MarkerPack) {
    listener = pack.listener(for: Vocabulary())
    writer = HearingLine(pack: pack)
  }

  /// What was heard in the lines that end in `piece`, in order.
  package mutating func listen(to piece: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    guard let end = piece.lastIndex(of: newline) else {
      rest += piece
      return []
    }
    var output: [UInt8] = []
    output.reserveCapacity((rest.count + piece.count) * 2)
    var start = 0
    if !rest.isEmpty, let first = piece.firstIndex(of: newline) {
      rest += piece[..<first]
      listen(to: rest[...], &output)
      rest.removeAll(keepingCapacity: true)
      start = first + 1
    }
    while start <= end, let next = piece[start...].firstIndex(of: newline) {
      listen(to: piece[start..<next], &output)
      start = next + 1
    }
    rest += piece[(end + 1)...]
    return output
  }

  /// What was heard in a last line without an end.
  package mutating func finish() -> [UInt8] {
    var output: [UInt8] = []
    if !rest.isEmpty { listen(to: rest[...], &output) }
    rest = []
    return output
  }

  private mutating func listen(to line: ArraySlice<UInt8>, _ output: inout [UInt8]) {
    number += 1
    guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    do {
      let reply = try ReplyLine(line)
      writer.write(listener.listen(to: reply.reply, after: reply.context), id: reply.id, to: &output)
    } catch {
      writer.write(error, line: number, to: &output)
    }
  }
}
