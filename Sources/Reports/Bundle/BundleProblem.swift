/// Why a file with sessions is not taken in, in words for whoever got it.
package enum BundleProblem: Error, Sendable, Hashable {
  /// It is no file with sessions at all.
  case otherFile
  /// A newer version of the program made it.
  case newer(Int)
  /// Something in it is not as it should be, and where.
  case broken(String)
  /// The words of a text are not those that were sent.
  case changedText

  init(_ error: any Error) {
    switch error {
    case let problem as BundleProblem: self = problem
    case DecodingError.keyNotFound(let key, let context) where context.codingPath.isEmpty:
      self =
        ["formaat", "versie"].contains(key.stringValue)
        ? .otherFile : .broken("'\(key.stringValue)' ontbreekt")
    case DecodingError.keyNotFound(let key, let context):
      self = .broken("'\(key.stringValue)' ontbreekt bij \(Self.place(context.codingPath))")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self =
        context.codingPath.isEmpty
        ? .otherFile : .broken("\(Self.place(context.codingPath)) is iets anders dan verwacht")
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = .broken("\(Self.place(context.codingPath)) is niet te lezen")
    default: self = .otherFile
    }
  }

  package var message: String {
    switch self {
    case .otherFile: "dit is geen bestand met gesprekken van Verken, of het is onderweg beschadigd."
    case .newer(let version):
      "dit bestand is gemaakt door een nieuwere versie van Verken (vorm \(version)). Werk Verken bij om het te openen."
    case .broken(let what): "dit bestand klopt niet: \(what). Er is niets toegevoegd."
    case .changedText:
      "in dit bestand is de tekst van een casus of regel veranderd nadat het gemaakt was. Er is niets toegevoegd."
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    let parts = path.map { key in key.intValue.map { "[\($0 + 1)]" } ?? ".\(key.stringValue)" }
    return String(parts.joined().drop { $0 == "." }.prefix(120))
  }
}
