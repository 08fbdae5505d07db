import Foundation
package import Scoring

extension ClosingEvaluation {
  /// As it is kept with a session.
  package func encoded() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// As it was kept; nil when it was kept in a form that is not known.
  package init?(encoded text: String) {
    guard let evaluation = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return nil }
    self = evaluation
  }
}
