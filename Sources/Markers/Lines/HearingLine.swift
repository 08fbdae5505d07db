/// Writes what was heard as one line of JSON.
package struct HearingLine: Sendable {
  /// The place of each label in the order of the pack.
  private let places: NameTable
  /// The names as JSON, in that order.
  private var names: [[UInt8]] = []

  private let id = Array("{\"id\":".utf8)
  private let markers = Array(",\"markers\":[".utf8)
  private let evidence = Array("],\"evidence\":[".utf8)
  private let marker = Array("{\"marker\":".utf8)
  private let rule = Array(",\"rule\":".utf8)
  private let text = Array(",\"text\":\"".utf8)
  private let between = Array(" … ".utf8)
  private let end = Array("]}\n".utf8)

  package init(pack: MarkerPack) {
    let labels = pack.markers.filter { $0.family != .signaal }
    places = NameTable(labels.map(\.id.rawValue))
    for label in labels {
      var name: [UInt8] = []
      Self.quote(label.id.rawValue.utf8, to: &name)
      names.append(name)
    }
  }

  /// `{"id","markers":[…],"evidence":[{"marker","rule","text"}]}`; signals are left out.
  package func write(_ hearing: Hearing, id: [UInt8], to output: inout [UInt8]) {
    var found = MarkerSet()
    let labels = hearing.findings.map { finding in
      let place = places.number(of: WordHash.of(finding.marker.rawValue.utf8))
      if let place { found.insert(place) }
      return place
    }
    output += self.id
    output += id
    output += markers
    var separator = false
    found.forEach { place in
      if separator { output.append(UInt8(ascii: ",")) }
      output += names[place]
      separator = true
    }
    output += evidence
    let reply = Array(hearing.reply.utf8)
    separator = false
    for (finding, place) in zip(hearing.findings, labels) {
      guard let place else { continue }
      if separator { output.append(UInt8(ascii: ",")) }
      output += marker
      output += names[place]
      output += rule
      Self.quote(finding.rule.utf8, to: &output)
      output += text
      for (number, words) in finding.words.enumerated() {
        if number > 0 { output += between }
        Self.escape(reply[words], to: &output)
      }
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: "}"))
      separator = true
    }
    output += end
  }

  /// The object for a line that could not be listened to.
  package func write(_ refusal: ReplyLine.Refusal, line: Int, to output: inout [UInt8]) {
    output += id
    output += refusal.id ?? Array("null".utf8)
    output += ",\"error\":".utf8
    Self.quote(refusal.message.utf8, to: &output)
    output += ",\"line\":\(line)}\n".utf8
  }

  private static func quote(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    escape(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    guard text.contains(where: needsEscape) else {
      output.append(contentsOf: text)
      return
    }
    for byte in text {
      guard needsEscape(byte) else {
        output.append(byte)
        continue
      }
      output.append(UInt8(ascii: "\\"))
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(byte)
      } else {
        let digits = Array("0123456789abcdef".utf8)
        output += "u00".utf8
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      }
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }
}
