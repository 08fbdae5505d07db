/// How much of a clause literally stands in the client's line, small words too.
struct ReturningWords {
  private var returned = 0
  private var own = 0
  /// Words side by side that stand so in the line.
  private var row = 0
  private var longestRow = 0
  private var before: UInt64 = 0

  mutating func add(_ token: Token, in client: ClientLine, _ classes: GrammarClasses) {
    let word = ClientLine.turned(token, classes)
    if client.has(word) {
      if word != ClientLine.pronoun { returned += 1 }
      row = before != 0 && client.has(ClientLine.pair(before, word)) ? row + 1 : 1
      longestRow = max(longestRow, row)
    } else if !token.classes.contains(classes.interjection) {
      own += 1
      row = 0
    }
    before = word
  }

  var properties: ClauseProperties {
    var found: ClauseProperties = returned == 0 ? .ownWords : own == 0 ? .literal : []
    if longestRow > 1 { found.insert(.literalPair) }
    if longestRow > 2 { found.insert(.literalRow) }
    return found
  }
}
