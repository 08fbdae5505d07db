import Dialogue
import Foundation
import Markers

/// What an entry holds, by kind.
enum Payload {
  struct Opening: Codable {
    let lines: [SpokenLine]
  }

  struct TakeBack: Codable {
    let turns: Int
  }

  struct Contest: Codable {
    let turn: Int
    let markers: [MarkerID]
  }

  struct Remark: Codable {
    let kind: Note.Kind
    let text: String
    let turn: Int?
  }

  struct Finish: Codable {}

  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
