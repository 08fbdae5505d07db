/// Puts what was heard in the words of the reply.
struct HearingReport {
  let engine: Engine
  let tokens: [Token]
  let clauses: [Clause]

  /// In the order of the reply; at one place in the order of the pack.
  func findings(_ shots: [RuleRun.Shot], evidence: [Int32]) -> [Finding] {
    var ordered = shots
    ordered.sort { ($0.clause, $0.marker) < ($1.clause, $1.marker) }
    var findings: [Finding] = []
    findings.reserveCapacity(ordered.count)
    for shot in ordered {
      findings.append(
        Finding(
          marker: engine.rules.markers[shot.marker].id, rule: engine.rules.ruleNames[shot.rule],
          words: words(of: shot, evidence: evidence), sentence: clauses[shot.clause].sentence,
          clause: shot.clause))
    }
    return findings
  }

  private func words(of shot: RuleRun.Shot, evidence: [Int32]) -> [Range<Int>] {
    guard !shot.words.isEmpty else {
      let clause = clauses[shot.clause]
      return [Int(tokens[clause.start].start)..<Int(tokens[clause.end - 1].end)]
    }
    var ranges: [Range<Int>] = []
    var last = -2
    for index in shot.words {
      let place = Int(evidence[index])
      let start = Int(tokens[place].start)
      let end = Int(tokens[place].end)
      if let open = ranges.last, place == last + 1 || start < open.upperBound {
        ranges[ranges.count - 1] = open.lowerBound..<max(open.upperBound, end)
      } else {
        ranges.append(start..<end)
      }
      last = place
    }
    return ranges
  }

  func actions(_ ranges: [Range<Int>], in reply: String) -> [String] {
    guard !ranges.isEmpty else { return [] }
    let bytes = reply.utf8
    return ranges.map { range in
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(start, offsetBy: range.count)
      let inside = reply[start..<end]
      let trimmed = inside.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }
  }
}
