import Dialogue
import Foundation
import Journal

extension StoredSession {
  /// How the conversation stands now.
  func snapshot() throws -> Snapshot { try JSONDecoder().decode(Snapshot.self, from: state) }
}
