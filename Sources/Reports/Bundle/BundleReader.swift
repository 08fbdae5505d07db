import Dialogue
import Foundation
import Journal
import Markers

/// Makes sessions of what a file says, and believes nothing of it.
struct BundleReader {
  private let file: BundleFile
  private let texts: [String: StoredText]

  init(_ file: BundleFile) throws(BundleProblem) {
    self.file = file
    texts = file.teksten.mapValues(StoredText.init)
    for (hash, text) in texts where text.hash.description != hash { throw .changedText }
  }

  func sessions() throws(BundleProblem) -> [ReceivedSession] {
    var seen: Set<UUID> = []
    var sessions: [ReceivedSession] = []
    for (index, session) in file.sessies.enumerated() {
      do throws(BundleProblem) {
        guard seen.insert(session.registratie).inserted else {
          throw .broken("dezelfde sessie staat er twee keer in")
        }
        sessions.append(try read(session))
      } catch .broken(let what) {
        throw .broken("sessie \(index + 1): \(what)")
      }
    }
    return sessions
  }

  private func read(_ session: BundleSession) throws(BundleProblem) -> ReceivedSession {
    guard let trainee = Pseudonym(rawValue: session.schuilnaam) else {
      throw .broken("de schuilnaam kan niet")
    }
    guard (1...99).contains(session.gesprek) else { throw .broken("'gesprek' kan niet") }
    let read = ReceivedSession(
      registration: session.registratie, trainee: trainee.rawValue,
      header: SessionHeader(
        scenario: session.casus, title: session.titel, talk: session.gesprek, seed: session.seed,
        feedback: session.feedback, from: session.vanaf, given: session.gegeven),
      started: session.begonnen, ended: session.afgerond, ending: session.einde,
      texts: try texts(of: session),
      opening: session.opening.map(\.line), turns: try BundleTurns.read(session.beurten, from: 1),
      notes: try BundleNotes.read(session.aantekeningen ?? []), attempts: try attempts(of: session))
    try read.checkTree()
    return read
  }

  private func texts(of session: BundleSession) throws(BundleProblem) -> [String: StoredText] {
    var found: [String: StoredText] = [:]
    for (name, hash) in session.teksten {
      guard let text = texts[hash] else { throw .broken("een tekst ontbreekt") }
      guard name.utf8.count < 200, ["casus/", "basis/", "pakket/"].contains(where: name.hasPrefix) else {
        throw .broken("een tekst heet anders dan kan")
      }
      found[name] = text
    }
    guard found.keys.count(where: { $0.hasPrefix("casus/") }) == 1 else {
      throw .broken("er hoort één casus bij")
    }
    return found
  }

  private func attempts(of session: BundleSession) throws(BundleProblem) -> [Attempt] {
    var attempts: [Attempt] = []
    for attempt in session.teruggenomen ?? [] {
      guard let first = attempt.beurten.first?.nummer else { throw .broken("er is niets teruggenomen") }
      attempts.append(
        Attempt(
          takenBack: attempt.op, turns: try BundleTurns.read(attempt.beurten, from: first),
          notes: try BundleNotes.read(attempt.aantekeningen ?? [])))
    }
    return attempts
  }
}

extension ReceivedSession {
  /// Each turn that was taken back stood on turns that are there.
  fileprivate func checkTree() throws(BundleProblem) {
    guard !turns.isEmpty else { throw .broken("er is nog niets gezegd") }
    for (index, attempt) in attempts.enumerated() {
      let first = attempt.turns.first?.record.number ?? 1
      let later = attempts[index...].map(\.turns) + [turns]
      for number in stride(from: 1, to: first, by: 1)
      where !later.contains(where: { $0.contains { $0.record.number == number } }) {
        throw .broken("wat is teruggenomen sluit nergens op aan")
      }
    }
  }
}

extension BundleLine {
  var line: SpokenLine { SpokenLine(id: id, speaker: wie, text: tekst) }
}
