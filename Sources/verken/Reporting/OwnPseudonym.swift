import Foundation
import Reports

/// The name under which her sessions go to others: drawn once, kept beside the journal.
enum OwnPseudonym {
  private static var file: URL { DataFolder.url.appending(path: "schuilnaam") }

  /// - Parameter isNew: draws another, also when there is one.
  static func current(drawingNew isNew: Bool = false) throws(UserFacingError) -> Pseudonym {
    if !isNew, let kept = try? String(contentsOf: file, encoding: .utf8),
      let known = Pseudonym(rawValue: kept.trimmingCharacters(in: .whitespacesAndNewlines))
    {
      return known
    }
    var generator = SystemRandomNumberGenerator()
    let drawn = Pseudonym.draw(using: &generator)
    try OutputFile.write(drawn.rawValue + "\n", to: file.path(percentEncoded: false), isPrivate: true)
    return drawn
  }
}
