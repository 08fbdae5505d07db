/// Something about a clause that can speak for or against a marker.
enum ClauseFeature: Hashable, Sendable {
  /// What grammar says of it, by bit of ``ClauseProperties``.
  case property(Int)
  /// Its kind and its subject together, such as `stelling+jij`.
  case shape(Int)
  /// The shapes of the clauses before and after it.
  case before(Int)
  case after(Int)
  case wordClass(Int)
  /// Words that say the same, in every form.
  case word(UInt64)
  case pair(UInt64, UInt64)
  /// A word by who is spoken of: 'bel' after 'ik' does something else than after 'jij'.
  case voiced(Int, UInt64)
  /// A word in another clause of the reply.
  case wordElsewhere(UInt64)
  /// The first word after `ja`, `nou`, `maar`.
  case opening(UInt64)
  /// A rule that fired in this clause.
  case rule(Int)
  /// A marker that rules made heard in this clause.
  case heard(Int)
  /// A marker of which a rule fired in this clause, perhaps to give way.
  case fired(Int)
  /// A marker of which a rule fired in another clause of the reply.
  case markerElsewhere(Int)
}
