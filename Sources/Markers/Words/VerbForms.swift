/// Dutch verbs, conjugated by rule.
///
/// Where spelling leaves a doubt (`verander` or `verandeer`) both forms are made: a form that does
/// not exist is never typed.
enum VerbForms {
  typealias Letters = [UInt8]

  /// Every form of a weak verb.
  static func weak(_ infinitive: Letters) -> [(letters: Letters, form: VerbForm)] {
    var forms: [(Letters, VerbForm)] = [(infinitive, .plural)]
    for stem in stems(of: infinitive) {
      let ending = stem.last ?? 0
      forms.append((stem, .stem))
      forms.append((ending == letter("t") ? stem : stem + "t".utf8, .singular))
      let voiceless = isVoiceless(infinitive)
      let past = stem + (voiceless ? "te" : "de").utf8
      forms.append((past, .past))
      forms.append((past + "n".utf8, .past))
      let prefix = hasFixedPrefix(infinitive) ? [] : Letters("ge".utf8)
      let dental = ending == letter("t") || ending == letter("d")
      forms.append((prefix + stem + (dental ? "" : voiceless ? "t" : "d").utf8, .participle))
    }
    return forms
  }

  /// The stems a regular infinitive can have: `bel`, `praat`, `leef`, `luister`.
  static func stems(of infinitive: Letters) -> [Letters] {
    guard infinitive.count > 3, infinitive.suffix(2).elementsEqual("en".utf8) else {
      return [Letters(infinitive.dropLast())]
    }
    var stem = Letters(infinitive.dropLast(2))
    guard let last = stem.last, stem.count >= 2 else { return [stem] }
    let before = stem[stem.count - 2]
    if last == before, !isVowel(last) { return [Letters(stem.dropLast())] }
    if last == letter("v") { stem[stem.count - 1] = letter("f") }
    if last == letter("z") { stem[stem.count - 1] = letter("s") }
    let opensSyllable =
      !isVowel(last) && isVowel(before) && before != letter("i")
      && (stem.count < 3 || !isVowel(stem[stem.count - 3]))
    guard opensSyllable else { return [stem] }
    let long = Letters(stem.dropLast()) + [before, stem[stem.count - 1]]
    let canBeUnstressed = before == letter("e") && stem.dropLast(2).contains(where: isVowel)
    return canBeUnstressed ? [long, stem] : [long]
  }

  /// The past and participle end in -te, -t after the consonants of 't kofschip.
  private static func isVoiceless(_ infinitive: Letters) -> Bool {
    let stem = infinitive.dropLast(2)
    if stem.suffix(2).elementsEqual("ch".utf8) { return true }
    return stem.last.map { "tkfsp".utf8.contains($0) } ?? false
  }

  private static func hasFixedPrefix(_ infinitive: Letters) -> Bool {
    ["be", "ver", "ge", "ont", "her", "er"].contains { prefix in
      infinitive.starts(with: prefix.utf8) && infinitive.count > prefix.utf8.count + 3
        && infinitive.dropFirst(prefix.utf8.count).dropLast(2).contains(where: isVowel)
    }
  }

  static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
