/// Refuses what would hang, crash or exhaust the YAML library, before it sees the text.
///
/// One pass over the bytes. The library expands aliases when it compares keys and recurses over
/// nesting, so both are bounded here.
enum YAMLGuard {
  static func inspect(_ text: String, limits: YAMLLimits) -> [Diagnostic] {
    var scan = Scan(limits: limits)
    var lineNumber = 1
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      scan.read(line, number: lineNumber)
      lineNumber += 1
      if scan.isFatal { break }
    }
    return scan.findings
  }

  private struct Scan {
    let limits: YAMLLimits
    var findings: [Diagnostic] = []
    var isFatal = false
    var brackets = 0
    var text = BlockText()

    init(limits: YAMLLimits) { self.limits = limits }

    mutating func read(_ line: Substring.UTF8View, number: Int) {
      let isText = text.holds(line)
      var column = 1
      var key: Int?
      var inMargin = true
      var quote: UInt8?
      var isEscaped = false
      var dashes = 0
      var previous = UInt8(ascii: " ")
      for (offset, byte) in line.enumerated() {
        let place = SourcePosition(line: number, column: column)
        if byte & 0b1100_0000 != 0b1000_0000 { column += 1 }
        if byte < 0x20, byte != 0x09, byte != 0x0D {
          return stop(.notText, "Hier staat een onzichtbaar stuurteken.", place)
        }
        if isText { continue }
        if inMargin {
          switch byte {
          case UInt8(ascii: "\t"):
            return stop(.tabIndent, "De regel begint met een tab; gebruik spaties.", place)
          case UInt8(ascii: " "):
            continue
          case UInt8(ascii: "-"):
            dashes += 1
            if offset / 2 > limits.depth * 4 || dashes > limits.depth {
              return stop(.tooDeep, "Zo diep kan een casus niet nesten.", place)
            }
            previous = byte
            continue
          default:
            inMargin = false
            key = offset
            if offset > limits.depth * 12 {
              return stop(.tooDeep, "Deze regel staat \(offset) tekens ingesprongen.", place)
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
            return stop(.tooDeep, "Hier staan te veel haken in elkaar.", place)
          }
        } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
          brackets = max(0, brackets - 1)
        } else if byte == UInt8(ascii: "&"), !isWord(previous), startsName(line, after: offset) {
          return stop(
            .anchor, "Een verwijzing met '&' kan hier niet; schrijf de tekst uit.", place)
        }
        previous = byte
      }
      if isText { return }
      if quote != nil { text.isCertain = false }
      if let key, brackets == 0 { text.begin(after: line, key: key) }
    }

    private mutating func stop(_ kind: DiagnosticKind, _ message: String, _ place: SourcePosition) {
      findings.append(Diagnostic(kind, message, at: place))
      isFatal = true
    }

    private func startsName(_ line: Substring.UTF8View, after offset: Int) -> Bool {
      line.dropFirst(offset + 1).first.map(isWord) ?? false
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
