import Foundation
import Testing

@testable import verken

@Suite("Lines from a pipe are read whatever is in them")
struct PlainReaderTests {
  /// Reads to the end what is written into a pipe.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let pipe = Pipe()
    let writing = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writing.start()
    var reader = PlainReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var lines: [String] = []
    while case .line(let line) = reader.readLine(prompt: "> ") { lines.append(line) }
    #expect(reader.readLine(prompt: "") == .end)
    return lines
  }

  private func lines(_ text: String) throws -> [String] { try lines(Array(text.utf8)) }

  @Test("an empty line is a line, the last needs no end")
  func ordinary() throws {
    #expect(try lines("Hoi\n\nZoë’s idee") == ["Hoi", "", "Zoë’s idee"])
    #expect(try lines("").isEmpty)
    #expect(try lines("\n") == [""])
  }

  @Test("line ends and marks of Windows are not part of the words")
  func windows() throws {
    #expect(try lines("\u{FEFF}Hoi\r\nDag\r\n") == ["Hoi", "Dag"])
  }

  @Test("broken UTF-8 and NUL do not stop the reading")
  func broken() throws {
    #expect(try lines([0x68, 0xFF, 0x69, 0x0A, 0x61, 0x00, 0x62]) == ["h\u{FFFD}i", "ab"])
  }

  @Test("a very long line arrives whole")
  func long() throws {
    let line = String(repeating: "é", count: 400_000)
    #expect(try lines(line + "\nklaar\n") == [line, "klaar"])
  }

  @Test("an endless line arrives in pieces, between characters")
  func endless() throws {
    let line = String(repeating: "é", count: 1_500_000)
    let pieces = try lines("a" + line)
    #expect(pieces.count > 1)
    #expect(pieces.joined() == "a" + line)
  }
}
