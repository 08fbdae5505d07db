/// What stands behind a name of our own.
enum ExtensionValue: Sendable, Hashable, Encodable {
  case text(String)
  case number(Int)
  case yes
  case list([ExtensionValue])
  case object([String: ExtensionValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .yes: try container.encode(true)
    case .list(let values): try container.encode(values)
    case .object(let fields): try container.encode(fields)
    }
  }
}
