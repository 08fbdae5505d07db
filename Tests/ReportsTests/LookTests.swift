import Foundation
import Scoring
import Testing

@testable import Reports

@Suite(.enabled(if: ProcessInfo.processInfo.environment["VERKEN_PAGES"] != nil))
struct LookTests {
  @Test func write() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["VERKEN_PAGES"] ?? "/tmp")
    let karim = try PlayedTalk.scenario("karim")
    let lengths = karim.proofs.enumerated().sorted { $0.element.replies.count > $1.element.replies.count }
    let picks = lengths.filter { $0.element.replies.count >= 9 }.map(\.offset)
    print("proofs", karim.proofs.map { "\($0.replies.count)" }, picks)
    var first = try PlayedTalk.appraisal(karim, saying: karim.proofs[picks[0]].replies) { record in
      record.number == 3 ? Array(record.hearing.markers) : []
    }
    let notes = TraineeNotes(
      lookingBack: ["Vorige keer praatte hij vooral over de galerij, en ik over het plan."],
      asked: "Dat ik niks van hem hoef.", intention: "Vragen wat ‘niemand’ voor hem betekent.",
      avoided: "Over het netwerkformulier beginnen.",
      thoughts: [.init(turn: 2, text: "Ik wil zo graag dat hij iemand heeft."), .init(turn: 6, text: "Oei, te snel.")],
      tried: [.init(turn: 4, text: "En als je die buurman nou eens binnenvraagt?")],
      evaluation: ClosingEvaluation(
        lines: [
          .init(question: .contact, trainee: 7, client: 6, words: "(schuift het papier heen en weer) Je was aardig. Soms was je al bij de volgende vraag."),
          .init(question: .topics, trainee: 6, client: 7, words: "We hadden het over dingen die ik anders voor me houd."),
          .init(question: .approach, trainee: nil, client: 6, words: "Het tempo was wel te doen."),
          .init(question: .whole, trainee: 7, client: 6, words: "Het viel me niet tegen. Laat ik het daarbij houden."),
        ],
        response: .init(said: "Dank je. Waar was ik te snel?", stance: .open, answer: "Bij die buurman. Maar je vroeg het wel.", whole: 7)),
      takeAway: "Eerst wachten.", groupQuestion: "Hoe laten jullie een stilte bestaan als het team resultaat wil zien?",
      takenBack: [Array(try PlayedTalk.appraisal(karim, saying: Array(karim.proofs[picks[0]].replies.prefix(4)) + ["Je moet gewoon je broer bellen, dat lucht op."]).turns.map(\.record).suffix(1))])
    _ = first; first = try PlayedTalk.appraisal(karim, saying: karim.proofs[picks[0]].replies)
    let one = SessionReport(first, notes: notes, name: "k7m3p")
    try one.page().write(to: folder.appending(path: "een.html"), atomically: true, encoding: .utf8)
    let bare = SessionReport(first, name: "k7m3p", contents: [])
    try bare.page().write(to: folder.appending(path: "kaal.html"), atomically: true, encoding: .utf8)
    let others = try picks.dropFirst().prefix(2).map { try PlayedTalk.proof($0, of: "karim") }
    let many = try SessionReport(first, notes: notes, name: "k7m3p").page(
      SessionReport(others[0], notes: TraineeNotes(groupQuestion: "Had ik door moeten vragen naar zijn broer?"), name: "wq4tz"),
      SessionReport(others[1], name: "h8nbd"))
    try many.write(to: folder.appending(path: "drie.html"), atomically: true, encoding: .utf8)
    for name in ["devries", "breuk", "marja", "boom", "berndsen", "debonte-1-contact"] {
      let scenario = try PlayedTalk.scenario(name)
      let long = scenario.proofs.indices.max { scenario.proofs[$0].replies.count < scenario.proofs[$1].replies.count }
      try SessionReport(PlayedTalk.proof(long ?? 0, of: name)).page()
        .write(to: folder.appending(path: "\(name).html"), atomically: true, encoding: .utf8)
    }
  }
}
