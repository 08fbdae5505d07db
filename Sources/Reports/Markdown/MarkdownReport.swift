import Dialogue
import Foundation
import Scenarios
import Scoring

/// Sessions as Markdown, to mail or to paste: the question first, the figures last.
enum MarkdownReport {
  static func text(of reports: [SessionReport], _ options: ReportOptions) -> String {
    var parts: [String] = []
    if reports.count > 1 {
      parts.append(Markdown.heading(1, "Voor intervisie: \(reports.count) gesprekken"))
    }
    parts += reports.flatMap {
      MarkdownSession($0, zone: options.zone, level: reports.count > 1 ? 2 : 1).parts
    }
    parts.append("---\n")
    parts.append(
      "\(Markdown.text("Gemaakt met Verken op \(DutchDate.text(options.made, zone: options.zone))."))\n")
    return parts.joined(separator: "\n")
  }
}

/// One session. The list of parts is the table of contents.
struct MarkdownSession {
  let report: SessionReport
  let zone: TimeZone
  /// Of its own heading.
  let level: Int

  init(_ report: SessionReport, zone: TimeZone, level: Int) {
    self.report = report
    self.zone = zone
    self.level = level
  }

  var parts: [String] {
    [title, question, theCase, fragment, conversation, evaluation].compactMap { $0 } + sections
  }

  var appraisal: Appraisal { report.appraisal }
  var trainee: String { report.pseudonym.rawValue }

  private var title: String {
    let about = appraisal.scenario.about
    let when = DutchDate.text(report.circumstances.started, zone: zone)
    let talk = report.circumstances.talk > 1 ? ", gesprek \(report.circumstances.talk)" : ""
    let turns = Dutch.count(appraisal.turns.count, "beurt", "beurten")
    return Markdown.heading(level, about.title)
      + "\n" + Markdown.text("Geoefend door \(trainee)\(talk), \(when), \(turns).") + "\n"
  }

  private var question: String {
    heading("Mijn vraag aan jullie")
      + (report.notes.groupQuestion.map(Markdown.quote)
        ?? "Er is nog geen vraag opgeschreven. Wat wil je van de groep weten?\n")
  }

  private var theCase: String {
    heading("De casus") + Markdown.text(CaseInShort.sentences(of: appraisal.scenario).joined(separator: " "))
      + "\n"
  }

  private var fragment: String? {
    let turns = appraisal.turns.filter { report.fragment.contains($0.number) }
    guard let first = turns.first, let last = turns.last else { return nil }
    return heading("Het fragment: beurt \(first.number) tot en met \(last.number)")
      + "Wat had jij gezegd?\n\n" + exchange(turns)
  }

  private var conversation: String {
    heading("Het hele gesprek") + said(appraisal.opening.lines) + "\n" + exchange(appraisal.turns)
  }

  private func exchange(_ turns: [ScoredTurn]) -> String {
    turns.map { turn in
      let thoughts = report.notes.thoughts.filter { $0.turn == turn.number }
        .map { "*\(Markdown.text("dacht: \($0.text)"))*" }
      let lines =
        thoughts + ["**\(turn.number). \(trainee):** \(reply(turn))", "*\(Markdown.text(heard(turn)))*"]
      return Self.broken(lines) + said(turn.record.lines)
    }
    .joined(separator: "\n")
  }

  private func reply(_ turn: ScoredTurn) -> String {
    turn.isSilence ? "*(stilte)*" : Markdown.text(turn.reply)
  }

  private func heard(_ turn: ScoredTurn) -> String {
    let names = turn.moves(by: appraisal.guide).map(appraisal.guide.name)
    let contested = turn.contested.map(appraisal.guide.name(of:))
    return (names.isEmpty ? "niets bijzonders gehoord" : "gehoord: " + names.joined(separator: ", "))
      + (contested.isEmpty ? "" : "; oneens met: " + contested.joined(separator: ", "))
  }

  private func said(_ lines: [SpokenLine]) -> String {
    Self.broken(
      lines.map { Markdown.labelled(appraisal.scenario.name(ofSpeaker: $0.speaker), $0.text) })
  }

  /// Lines that stay lines.
  static func broken(_ lines: [String]) -> String { lines.map { $0 + "\\\n" }.joined().droppingLastBreak }

  func heading(_ words: String) -> String { Markdown.heading(level + 1, words) + "\n" }
}

extension String {
  fileprivate var droppingLastBreak: String { hasSuffix("\\\n") ? dropLast(2) + "\n\n" : self }
}
