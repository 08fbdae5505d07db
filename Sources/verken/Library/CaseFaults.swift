import Diagnostics

/// What is said to who wants to play a case that has mistakes in it.
enum CaseFaults {
  private static let most = 5

  /// - Parameter name: the case as it was typed.
  static func explained<Value>(_ name: String, _ begin: () throws -> Value) throws -> Value {
    do {
      return try begin()
    } catch let invalid as InvalidSource {
      throw UserFacingError(text(invalid, of: name), .badInput)
    }
  }

  private static func text(_ invalid: InvalidSource, of name: String) -> String {
    let faults = DiagnosticRenderer.lines(invalid, where: \.isError)
    let told = faults.prefix(most)
    let rest =
      faults.count > most
      ? ["en nog \(faults.count - most); ze staan er allemaal met: verken controleer \(name)"] : []
    let count = faults.count == 1 ? "er zit een fout in" : "er zitten \(faults.count) fouten in"
    return (["de casus '\(name)' is nog niet te spelen: \(count)."] + told + rest).joined(separator: "\n")
  }
}
