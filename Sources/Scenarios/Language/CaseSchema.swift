/// The JSON Schema of the scenario language, from which editors complete and explain.
package struct CaseSchema {
  private let markers: [String]

  /// - Parameter markers: what `op` can name; others are allowed, for packs of one's own.
  package init(markers: [String]) { self.markers = markers }

  /// Draft 7, which yaml-language-server speaks.
  package var text: String {
    let blocks = CaseLanguage.blocks.filter { $0 != .scenario && $0 != .base }
    let root: [(String, JSONTree)] = [
      ("$schema", "http://json-schema.org/draft-07/schema#"),
      ("title", "Casus van verken"),
    ]
    let definitions =
      blocks.map { ($0.id, JSONTree.object(object(of: $0))) }
      + [("tekst", anyText), ("gezegd", said), ("voorwaarde", .object([("type", "string")]))]
    return JSONTree.object(
      root + object(of: .scenario) + [("definitions", .object(definitions))]
    ).text + "\n"
  }

  private func object(of block: LanguageBlock) -> [(String, JSONTree)] {
    let required = block.keys.filter(\.isRequired).map { JSONTree.string($0.name) }
    return [
      ("type", "object"), ("description", .string(block.meaning)), ("additionalProperties", .flag(false)),
      ("properties", .object(block.keys.map { ($0.name, property($0)) })),
    ] + (required.isEmpty ? [] : [("required", .list(required))])
  }

  private func property(_ key: LanguageKey) -> JSONTree {
    let hover: [(String, JSONTree)] = [
      ("description", .string(key.meaning)),
      ("markdownDescription", .string("\(key.meaning)\n\n```yaml\n\(key.example)\n```")),
    ]
    // Beside a reference nothing else counts, so it is wrapped.
    return .object(hover + [("allOf", .list([schema(of: key.shape)]))])
  }

  private func schema(of shape: LanguageShape) -> JSONTree {
    switch shape {
    case .text: reference("tekst")
    case .texts: oneOrMore(reference("tekst"))
    case .whole(let range):
      .object([
        ("type", "integer"), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ])
    case .flag: choice(["ja", "nee"])
    case .choice(let names): choice(names)
    case .markers: oneOrMore(.object([("anyOf", .list([choice(markers), .object([("type", "string")])]))]))
    case .condition: reference("voorwaarde")
    case .effect: .object([("type", .list(["string", "integer"]))])
    case .said: reference("gezegd")
    case .replies: oneOrMore(.object([("anyOf", .list([anyText, reference("proefregel")]))]))
    case .block(let id): reference(id)
    case .blocks(let id): oneOrMore(reference(id))
    case .list(let id): oneOrMore(reference(id))
    case .named(let inner):
      .object([("type", "object"), ("additionalProperties", schema(of: inner))])
    }
  }

  /// A text may look like a number; nothing at all is a text in a proof.
  private var anyText: JSONTree {
    .object([("type", .list(["string", "number", "boolean", "null"]))])
  }

  /// A text, a variant, an exchange of several people, or a list of those.
  private var said: JSONTree {
    let spoken = JSONTree.object([
      ("type", "object"), ("minProperties", .number(1)), ("additionalProperties", reference("tekst")),
      ("not", .object([("anyOf", .list([requires("als"), requires("zegt")]))])),
    ])
    let one: [JSONTree] = [reference("tekst"), reference("variant"), spoken]
    let exchange = JSONTree.object([
      ("type", "array"), ("items", .object([("anyOf", .list([reference("tekst"), spoken]))])),
    ])
    return .object([
      (
        "anyOf",
        .list(
          one + [
            .object([("type", "array"), ("items", .object([("anyOf", .list(one + [exchange]))]))])
          ])
      )
    ])
  }

  private func requires(_ key: String) -> JSONTree { .object([("required", .list([.string(key)]))]) }
  private func reference(_ name: String) -> JSONTree { .object([("$ref", .string("#/definitions/\(name)"))]) }
  private func choice(_ names: [String]) -> JSONTree { .object([("enum", .list(names.map { .string($0) }))]) }

  private func oneOrMore(_ one: JSONTree) -> JSONTree {
    .object([("anyOf", .list([one, .object([("type", "array"), ("items", one)])]))])
  }
}
