import Dialogue
import Journal
import Markers
import Scenarios

/// Turns as a file tells them; every place in a text must be there.
enum BundleTurns {
  static func read(_ turns: [BundleTurn], from first: Int) throws(BundleProblem) -> [StoredTurn] {
    // More turns than this no case has.
    guard (1...255).contains(first), turns.count <= 255 else { throw .broken("er zijn meer beurten dan kan") }
    var read: [StoredTurn] = []
    for (index, turn) in turns.enumerated() {
      guard turn.nummer == first + index else { throw .broken("de beurten volgen niet op elkaar") }
      read.append(StoredTurn(at: turn.op, record: try record(turn)))
    }
    return read
  }

  private static func record(_ turn: BundleTurn) throws(BundleProblem) -> TurnRecord {
    guard turn.standen.values.allSatisfy(Level.range.contains) else {
      throw .broken("een stand in beurt \(turn.nummer) kan niet")
    }
    return TurnRecord(
      number: turn.nummer, hearing: try hearing(turn), scene: turn.scene, reaction: turn.reactie,
      lines: turn.antwoord.map(\.line), sceneAfter: turn.sceneDaarna, levels: turn.standen,
      facts: turn.feiten ?? [],
      opened: turn.kansen ?? [], fitting: (turn.paste ?? []).map(MarkerID.init(rawValue:)),
      ending: turn.einde,
      contested: (turn.oneens ?? []).map(MarkerID.init(rawValue:)))
  }

  private static func hearing(_ turn: BundleTurn) throws(BundleProblem) -> Hearing {
    let bytes = Array(turn.gezegd.utf8)
    func range(_ ends: [Int]) throws(BundleProblem) -> Range<Int> {
      guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1], ends[1] <= bytes.count,
        ends.allSatisfy(isBetweenLetters)
      else { throw .broken("een plek in beurt \(turn.nummer) bestaat niet") }
      return ends[0]..<ends[1]
    }
    func isBetweenLetters(_ offset: Int) -> Bool {
      offset == bytes.count || bytes[offset] & 0b1100_0000 != 0b1000_0000
    }
    func mentions(_ found: [BundleMention]?) throws(BundleProblem) -> [Mention] {
      try (found ?? []).map { mention throws(BundleProblem) in
        try Mention(id: mention.id, sentence: small(mention.zin), words: range(mention.woorden))
      }
    }
    func small(_ number: Int) throws(BundleProblem) -> Int {
      guard (0...1_000_000).contains(number) else {
        throw .broken("een getal in beurt \(turn.nummer) kan niet")
      }
      return number
    }
    return Hearing(
      reply: turn.gezegd,
      findings: try (turn.gehoord ?? []).map { finding throws(BundleProblem) in
        Finding(
          marker: MarkerID(rawValue: finding.kenmerk), rule: finding.regel,
          words: try finding.woorden.map { ends throws(BundleProblem) in try range(ends) },
          sentence: try small(finding.zin), clause: try small(finding.deelzin))
      },
      topics: try mentions(turn.onderwerpen), people: try mentions(turn.personen), addressees: turn.aan ?? [],
      actions: turn.handelingen ?? [], isSilence: turn.stilte ?? false)
  }
}
