/// Kind and subject of a clause as one number, with a name.
enum ClauseShape {
  static let kinds: ClauseProperties = [
    .questionWord, .verbFirst, .statement, .imperative, .fragment, .subordinate, .tag, .action,
  ]
  static let subjects: ClauseProperties = [.i, .you, .we, .third]
  static let properties = kinds.union(subjects)

  private static let kindNames = named(kinds)
  private static let subjectNames = named(subjects)

  private static func named(_ set: ClauseProperties) -> [String] {
    ClauseProperties.names.filter { !set.isDisjoint(with: $0.property) }
      .sorted { $0.property.rawValue < $1.property.rawValue }.map(\.name)
  }

  /// By the lowest bit of each; both stand side by side in the properties.
  @inline(__always)
  static func number(of properties: ClauseProperties) -> Int {
    let kind = min((properties.rawValue & kinds.rawValue).trailingZeroBitCount, kindCount)
    let subject = (properties.rawValue & subjects.rawValue).trailingZeroBitCount
    return kind * (subjectCount + 1) + min(subject - firstSubject, subjectCount)
  }

  /// The subject, or the kind where there is none.
  @inline(__always)
  static func voice(of properties: ClauseProperties) -> Int {
    let subject = (properties.rawValue & subjects.rawValue).trailingZeroBitCount - firstSubject
    if subject < subjectCount { return subject }
    return subjectCount + min((properties.rawValue & kinds.rawValue).trailingZeroBitCount, kindCount)
  }

  /// `jij`; without a subject `fragment`.
  static func voiceName(_ number: Int) -> String {
    number < subjectCount ? subjectNames[number] : kindName(number - subjectCount)
  }

  /// By the hash of the name.
  static func voice(named hash: UInt64) -> Int? { voices.number(of: hash) }

  private static let voices = NameTable((0...subjectCount + kindCount).map(voiceName))

  private static func kindName(_ kind: Int) -> String { kind < kindNames.count ? kindNames[kind] : "deelzin" }

  private static let kindCount = 8
  private static let subjectCount = 4
  private static let firstSubject = ClauseProperties.i.rawValue.trailingZeroBitCount

  /// `stelling+jij`; without a subject `fragment`.
  static func name(_ number: Int) -> String {
    let first = kindName(number / (subjectCount + 1))
    let subject = number % (subjectCount + 1)
    return subject < subjectNames.count ? "\(first)+\(subjectNames[subject])" : first
  }

  /// By the hash of the name.
  static func number(named hash: UInt64) -> Int? { numbers.number(of: hash) }

  private static let numbers = NameTable((0..<count).map(name))

  static let count = (kindCount + 1) * (subjectCount + 1)
}
