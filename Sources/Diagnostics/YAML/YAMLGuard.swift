/// Refuses what would hang, crash or exhaust the YAML library, before it sees the text.
///
/// One pass over the bytes. The library expands aliases when it compares keys and recurses over
/// nesting, so both are bounded here.
enum YAMLGuard {
  static func inspect(_ text: [UInt8], limits: YAMLLimits) -> [Diagnostic] {
    var scan = Scan(bytes: text, limits: limits)
    var start = 0
    while start <= text.count, !scan.isFatal {
      var end = start
      var isClean = true
      while end < text.count, text[end] != UInt8(ascii: "\n") {
        if text[end] < 0x20, text[end] != 0x09, text[end] != 0x0D { isClean = false }
        end += 1
      }
      scan.read(start..<end, isClean: isClean)
      start = end + 1
    }
    return scan.findings
  }

  private struct Scan {
    let bytes: [UInt8]
    let limits: YAMLLimits
    var findings: [Diagnostic] = []
    var isFatal = false
    var number = 0
    var brackets = 0
    var text = BlockText()

    init(bytes: [UInt8], limits: YAMLLimits) {
      self.bytes = bytes
      self.limits = limits
    }

    /// - Parameter isClean: there are no control characters in it.
    mutating func read(_ line: Range<Int>, isClean: Bool) {
      number += 1
      let isText = text.holds(bytes[line])
      if isText, isClean { return }
      var key: Int?
      var inMargin = true
      var quote: UInt8?
      var isEscaped = false
      var dashes = 0
      var previous = UInt8(ascii: " ")
      for place in line {
        let byte = bytes[place]
        let offset = place - line.lowerBound
        if byte < 0x20, byte != 0x09, byte != 0x0D {
          return stop(.notText, "Hier staat een onzichtbaar stuurteken.", place, in: line)
        }
        if isText { continue }
        if inMargin {
          switch byte {
          case UInt8(ascii: "\t"):
            return stop(.tabIndent, "De regel begint met een tab; gebruik spaties.", place, in: line)
          case UInt8(ascii: " "):
            continue
          case UInt8(ascii: "-"):
            dashes += 1
            if offset / 2 > limits.depth * 4 || dashes > limits.depth {
              return stop(.tooDeep, "Zo diep kan een casus niet nesten.", place, in: line)
            }
            previous = byte
            continue
          default:
            inMargin = false
            key = offset
            if offset > limits.depth * 12 {
              return stop(.tooDeep, "Deze regel staat \(offset) tekens ingesprongen.", place, in: line)
            }
          }
        }
        if let open = quote {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
            isEscaped = true
          } else if byte == open {
            quote = nil
          }
        } else if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") {
          return
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), !isWord(previous) {
          quote = byte
        } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
          brackets += 1
          if brackets > limits.depth * 2 {
            return stop(.tooDeep, "Hier staan te veel haken in elkaar.", place, in: line)
          }
        } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
          brackets = max(0, brackets - 1)
        } else if byte == UInt8(ascii: "&"), !isWord(previous), startsName(line, after: place) {
          return stop(
            .anchor, "Een verwijzing met '&' kan hier niet; schrijf de tekst uit.", place, in: line)
        }
        previous = byte
      }
      if isText { return }
      if quote != nil { text.isCertain = false }
      if let key, brackets == 0 { text.begin(after: bytes[line], key: key) }
    }

    /// Columns count characters, so the bytes that go on with one are left out.
    private mutating func stop(_ kind: DiagnosticKind, _ message: String, _ place: Int, in line: Range<Int>) {
      let before = bytes[line.lowerBound..<place].count { $0 & 0b1100_0000 != 0b1000_0000 }
      findings.append(
        Diagnostic(kind, message, at: SourcePosition(line: number, column: before + 1)))
      isFatal = true
    }

    private func startsName(_ line: Range<Int>, after place: Int) -> Bool {
      place + 1 < line.upperBound && isWord(bytes[place + 1])
    }

    private func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        true
      default:
        false
      }
    }
  }
}
