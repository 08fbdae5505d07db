/// Dutch verbs, conjugated by rule.
///
/// Where spelling leaves a doubt (`verander` or `verandeer`) both forms are made: a form that does
/// not exist is never typed.
enum VerbForms {
  typealias Letters = [UInt8]

  /// A form in parts, so that it need not be put together to be looked up.
  struct Form {
    var prefix: Letters = []
    var stem: Letters
    var ending: Letters = []
    let form: VerbForm
  }

  private static let ge = Letters("ge".utf8)
  static let t = Letters("t".utf8)
  private static let d = Letters("d".utf8)
  private static let te = Letters("te".utf8)
  private static let ten = Letters("ten".utf8)
  private static let de = Letters("de".utf8)
  private static let den = Letters("den".utf8)

  /// Every form of a weak verb.
  static func weak(_ infinitive: Letters) -> [Form] {
    var forms = [Form(stem: infinitive, form: .plural)]
    forms.reserveCapacity(11)
    let isVoiceless = isVoiceless(infinitive)
    let prefix = hasFixedPrefix(infinitive) ? [] : ge
    for stem in stems(of: infinitive) {
      let last = stem.last ?? 0
      forms.append(Form(stem: stem, form: .stem))
      forms.append(Form(stem: stem, ending: last == letter("t") ? [] : t, form: .singular))
      forms.append(Form(stem: stem, ending: isVoiceless ? te : de, form: .past))
      forms.append(Form(stem: stem, ending: isVoiceless ? ten : den, form: .past))
      let isDental = last == letter("t") || last == letter("d")
      forms.append(
        Form(prefix: prefix, stem: stem, ending: isDental ? [] : isVoiceless ? t : d, form: .participle))
    }
    return forms
  }

  /// The stems a regular infinitive can have: `bel`, `praat`, `leef`, `luister`.
  static func stems(of infinitive: Letters) -> [Letters] {
    let count = infinitive.count
    guard count > 3, infinitive[count - 2] == letter("e"), infinitive[count - 1] == letter("n") else {
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
    var long = stem
    long[long.count - 1] = before
    long.append(stem[stem.count - 1])
    let canBeUnstressed = before == letter("e") && stem.dropLast(2).contains(where: isVowel)
    return canBeUnstressed ? [long, stem] : [long]
  }

  /// The past and participle end in -te, -t after the consonants of 't kofschip.
  private static func isVoiceless(_ infinitive: Letters) -> Bool {
    guard infinitive.count > 2 else { return false }
    switch infinitive[infinitive.count - 3] {
    case letter("t"), letter("k"), letter("f"), letter("s"), letter("p"): return true
    case letter("h"): return infinitive.count > 3 && infinitive[infinitive.count - 4] == letter("c")
    default: return false
    }
  }

  private static let fixedPrefixes = ["be", "ver", "ge", "ont", "her", "er"].map { Letters($0.utf8) }

  private static func hasFixedPrefix(_ infinitive: Letters) -> Bool {
    fixedPrefixes.contains { prefix in
      infinitive.starts(with: prefix) && infinitive.count > prefix.count + 3
        && infinitive.dropFirst(prefix.count).dropLast(2).contains(where: isVowel)
    }
  }

  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case letter("a"), letter("e"), letter("i"), letter("o"), letter("u"), letter("y"): true
    default: false
    }
  }

  @inline(__always)
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
