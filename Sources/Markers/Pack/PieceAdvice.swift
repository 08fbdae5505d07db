/// What to write instead of a piece of a pattern, or of a list of words, that says nothing.
enum PieceAdvice {
  static let choice = "Een keuze staat tussen haakjes, met een streep ertussen: (op|met)."

  static func inPattern(_ piece: String) -> String {
    let words = words(of: piece)
    if piece.contains("..") || piece == "." {
      return "Een gat staat los van de woorden en is .., ... of ....: ik ... niet."
    }
    if piece.contains("*") {
      return "Een * staat aan het begin of het eind van een woord: zorg*, *loos. Eén woord, welk ook, is _."
    }
    if piece.contains("<") || piece.contains(">") {
      return "Een klasse staat tussen < en >, los van de rest: <\(words.first ?? "naaste")>."
    }
    if piece.contains("^") || piece.contains("$") {
      return "Een ^ of $ staat los van de woorden: ^ hallo, of: tot straks $."
    }
    if piece.contains("!") || piece.contains("?") {
      return
        "Een ! staat vlak voor een woord en een ? vlak erachter: !niet, nog?. Leestekens van een zin horen niet in een patroon."
    }
    if piece.contains("/") {
      return "Het een of het ander staat zo: (\(joined(words, "|", else: "op|met")))."
    }
    if piece.contains("-"), words.count > 1 {
      return "Een streepje scheidt twee woorden; schrijf: \(words.joined(separator: " "))."
    }
    switch words.count {
    case 0: return "Leestekens horen niet in een patroon; laat het weg."
    case 1:
      return
        "Schrijf: \(words[0]). Leestekens horen niet in een patroon; het een of het ander staat zo: (op|met)."
    default: return "Het een of het ander staat zo: (\(words.joined(separator: "|")))."
    }
  }

  static func inList(_ piece: String) -> String {
    let words = words(of: piece)
    return "Zet woorden achter elkaar, met alleen een spatie ertussen"
      + (words.isEmpty ? "." : "; schrijf: \(words.joined(separator: " ")).")
  }

  static func verb(_ written: String) -> String {
    "In hoofdletters staat een infinitief, voor alle vormen ervan: DRINKEN. Alleen dit woord schrijf je zo: \(written.lowercased())."
  }

  private static func words(of piece: String) -> [String] {
    piece.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { $0.trimmingQuotes }.filter { !$0.isEmpty }
  }

  private static func joined(_ words: [String], _ sign: String, else usual: String) -> String {
    words.count > 1 ? words.joined(separator: sign) : usual
  }
}

extension Substring {
  fileprivate var trimmingQuotes: String {
    String(drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed())
  }
}
