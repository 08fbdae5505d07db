import Scenarios

/// The name of a new case, which becomes the name of its file and its id.
struct CaseName: Equatable {
  let text: String

  static let longest = 60

  /// - Throws: what a name must look like, with one that comes close.
  init(_ typed: String) throws(UserFacingError) {
    let near = Self.simplified(typed)
    guard typed == near, !near.isEmpty else {
      let hint = near.isEmpty ? "" : " Bijvoorbeeld: \(near)"
      throw UserFacingError(
        "'\(typed.prefix(80))' kan geen naam van een casus zijn: gebruik kleine letters, cijfers en streepjes, en begin met een letter.\(hint)",
        .usage)
    }
    text = typed
  }

  var file: String { "\(text).yaml" }

  static func simplified(_ typed: String) -> String {
    let begin = CaseID.simplified(typed).prefix(longest)
    return String(begin.reversed().drop { $0 == "-" }.reversed())
  }
}
