import Foundation

/// The texts that listening and cases are made of: name and content of each file, `pakket/…` or `basis/…`.
struct WorkshopTexts {
  enum Part: String {
    case pack = "pakket"
    case base = "basis"
  }

  let contents: [String: String]

  init(_ contents: [String: String]) { self.contents = contents }

  /// What the program ships with.
  init(shippedWith installation: Installation, _ parts: Part...) throws {
    var contents: [String: String] = [:]
    for part in parts {
      for file in try installation.resourceFiles(in: part.rawValue) {
        contents["\(part.rawValue)/\(file.lastPathComponent)"] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    self.contents = contents
  }

  /// In the order of the names.
  func files(of part: Part) -> [(file: String, data: Data)] {
    contents.filter { $0.key.hasPrefix(part.rawValue + "/") }.sorted { $0.key < $1.key }
      .map { ($0.key, Data($0.value.utf8)) }
  }
}
