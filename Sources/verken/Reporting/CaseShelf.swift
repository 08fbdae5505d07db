import Journal

/// The cases and rules that sessions were kept with, each compiled once.
struct CaseShelf {
  private var kept: [Set<ContentHash>: Practice.Kept] = [:]

  mutating func kept(with session: StoredSession) throws -> Practice.Kept { try kept(with: session.texts) }

  mutating func kept(with texts: [String: StoredText]) throws -> Practice.Kept {
    let hashes = Set(texts.values.map(\.hash))
    if let known = kept[hashes] { return known }
    let compiled = try Practice.workshop(of: texts)
    kept[hashes] = compiled
    return compiled
  }
}
