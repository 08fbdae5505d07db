import Journal
import Scenarios

/// The cases and rules that sessions were kept with, each compiled once.
struct CaseShelf {
  typealias Kept = (workshop: Workshop, scenario: Scenario)

  private var kept: [Set<ContentHash>: Kept] = [:]

  mutating func kept(with session: StoredSession) throws -> Kept { try kept(with: session.texts) }

  mutating func kept(with texts: [String: StoredText]) throws -> Kept {
    let hashes = Set(texts.values.map(\.hash))
    if let known = kept[hashes] { return known }
    let compiled = try Practice.workshop(of: texts)
    kept[hashes] = compiled
    return compiled
  }
}
