import Journal
import Scenarios

/// The cases and rules that sessions were kept with, each compiled once.
struct CaseShelf {
  typealias Kept = (workshop: Workshop, scenario: Scenario)

  private var kept: [Set<ContentHash>: Kept] = [:]

  mutating func kept(with session: StoredSession) throws -> Kept {
    let texts = Set(session.texts.values.map(\.hash))
    if let known = kept[texts] { return known }
    let compiled = try Practice.workshop(of: session)
    kept[texts] = compiled
    return compiled
  }
}
