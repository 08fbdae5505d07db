/// Writes what was heard as one line of JSON.
package struct HearingLine: Sendable {
  private let order: [MarkerID: Int]

  package init(pack: MarkerPack) {
    let labels = pack.markers.filter { $0.family != .signaal }
    order = Dictionary(
      labels.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// `{"id","markers":[…],"evidence":[{"marker","rule","text"}]}`; signals are left out.
  package func write(_ hearing: Hearing, id: [UInt8], to output: inout [UInt8]) {
    let findings = hearing.findings.filter { order[$0.marker] != nil }
    var seen: [MarkerID] = []
    for finding in findings where !seen.contains(finding.marker) { seen.append(finding.marker) }
    seen.sort { (order[$0] ?? 0) < (order[$1] ?? 0) }
    output += "{\"id\":".utf8
    output += id
    output += ",\"markers\":[".utf8
    for (place, marker) in seen.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      Self.quote(marker.rawValue.utf8, to: &output)
    }
    output += "],\"evidence\":[".utf8
    for (place, finding) in findings.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      output += "{\"marker\":".utf8
      Self.quote(finding.marker.rawValue.utf8, to: &output)
      output += ",\"rule\":".utf8
      Self.quote(finding.rule.utf8, to: &output)
      output += ",\"text\":".utf8
      Self.quote(hearing.text(of: finding).utf8, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    output += "]}\n".utf8
  }

  /// The object for a line that could not be listened to.
  package func write(_ refusal: ReplyLine.Refusal, line: Int, to output: inout [UInt8]) {
    output += "{\"id\":".utf8
    output += refusal.id ?? Array("null".utf8)
    output += ",\"error\":".utf8
    Self.quote(refusal.message.utf8, to: &output)
    output += ",\"line\":\(line)}\n".utf8
  }

  private static func quote(_ text: String.UTF8View, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        output += "\\u00".utf8
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension Hearing {
  /// The words that gave a finding; ` … ` where others stand between.
  package func text(of finding: Finding) -> String {
    let bytes = reply.utf8
    return finding.words.map { range in
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(start, offsetBy: range.count)
      return String(reply[start..<end])
    }.joined(separator: " … ")
  }
}
