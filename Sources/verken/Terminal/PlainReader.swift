import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines from a pipe or a file, whatever is in them: Windows line ends, broken UTF-8, no end
/// to the last line. Nothing is dropped; an endless line comes in pieces.
struct PlainReader: LineReader {
  static let longestLine = 1 << 20

  private let descriptor: CInt
  private var pending: [UInt8] = []
  private var searched = 0
  private var reachedEnd = false
  private var isFirst = true

  init(descriptor: CInt = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  mutating func readLine(prompt: String) -> LineInput {
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(take(through: end))
      }
      searched = pending.count
      if pending.count >= Self.longestLine { return .line(take(through: lastWholeCharacter - 1)) }
      if reachedEnd { return pending.isEmpty ? .end : .line(take(through: pending.count - 1)) }
      if ct_is_watching() != 0, !waitForInput() { return .fileChanged }
      fill()
    }
  }

  /// False when the watched file changed before anything came in.
  private func waitForInput() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&request, 1, CInt(ct_watch_interval)) == 0 {
      if ct_watched_changed() != 0 { return false }
    }
    return true
  }

  private mutating func take(through last: Int) -> String {
    var bytes = pending[...last]
    pending.removeFirst(last + 1)
    searched = 0
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    bytes.removeAll { $0 == 0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where an endless line can be cut without splitting a character.
  private var lastWholeCharacter: Int {
    let isContinuation: (UInt8) -> Bool = { $0 & 0b1100_0000 == 0b1000_0000 }
    let cut = pending.lastIndex { !isContinuation($0) } ?? pending.count
    return cut > 0 ? cut : pending.count
  }

  // The file handles of Foundation either wait for more than one line or trap on a read error.
  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    repeat {
      count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    if count <= 0 {
      reachedEnd = true
    } else {
      pending.append(contentsOf: chunk[..<count])
    }
  }
}
