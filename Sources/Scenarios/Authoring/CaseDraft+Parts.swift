extension CaseDraft {
  /// Every reaction of the case itself, not those of its base.
  var allReactions: [ReactionDraft] { first + scenes.flatMap(\.reactions) + always }

  /// Everything that somebody can say.
  var allVariants: [VariantDraft] {
    scenes.flatMap { $0.opening + $0.repetition } + allReactions.flatMap(\.says)
      + colour.flatMap(\.variants) + fallback
  }
}
