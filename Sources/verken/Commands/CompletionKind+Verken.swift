import ArgumentParser
import Journal

extension CompletionKind {
  /// Names of cases.
  static let cases = CompletionKind.custom { _, _, prefix in
    CaseLibrary(Installation()).entries().map(\.name).filter { $0.hasPrefix(prefix) }
  }

  /// Numbers of sessions, and `laatste`.
  static let sessions = CompletionKind.custom { _, _, prefix in
    let journal = try? Journal(directory: DataFolder.url)
    let numbers = (try? journal?.sessions()) ?? []
    return (["laatste"] + numbers.map { String($0.id.rawValue) }).filter { $0.hasPrefix(prefix) }
  }
}
