import Foundation
import Testing

@testable import Delivery
@testable import Journal

@Suite("The courier brings everything, in order, and each thing once")
struct CourierTests {
  let round: Round

  init() throws { round = try Round() }

  @Test("in batches, in order")
  func order() throws {
    try round.post("a", "b", "c", "d", "e", "f")
    let report = try round.deliver()
    #expect(report.sent == 6)
    #expect(report.end == nil)
    #expect(round.store.batches == [["a", "b", "c", "d"], ["e", "f"]])
    #expect(round.store.stored == ["a", "b", "c", "d", "e", "f"])
    #expect(try round.deliver() == DeliveryReport())
  }

  @Test("no batch grows too large, and what is too large by itself goes alone")
  func size() throws {
    round.limits.bytes = 80
    try round.post("a", "b")
    try round.post("c", text: String(repeating: "lang", count: 100))
    try round.post("d")
    #expect(try round.deliver().sent == 4)
    #expect(round.store.batches == [["a", "b"], ["c"], ["d"]])
  }

  @Test("how far it is, is told")
  func progress() throws {
    try round.post("a", "b", "c", "d", "e")
    var heard: [Int] = []
    _ = try round.deliver { heard.append($0) }
    #expect(heard == [4, 5])
  }

  @Test("the one that the store will not have is found, and the others go on")
  func refused() throws {
    try round.post("a", "b")
    try round.post("x", text: "fout")
    try round.post("c", "d")
    let report = try round.deliver()
    #expect(report.sent == 4)
    #expect(report.refused.map(\.item.statement) == ["x"])
    #expect(report.refused[0].reason == "niet zoals dit leerarchief het wil (400)")
    #expect(round.store.stored == ["a", "b", "c", "d"])
    #expect(try round.states() == [.sent, .sent, .refused, .sent, .sent])
    #expect(try round.deliver() == DeliveryReport())
  }

  @Test("one that is there in another form is refused and told; the same again is not")
  func changed() throws {
    try round.post("a", "b")
    _ = try round.deliver()
    let other = try Round()
    try other.post("a")
    try other.post("b", text: "anders")
    for id in ["a", "b"] {
      _ = round.store.post(
        Data(#"[{"id":"\#(id)","tekst":"goed"}]"#.utf8), to: other.endpoint, as: try credentials())
    }
    other.store.mishaps(.answers(409), .answers(204), .answers(409, body: #"{"detail": "Differs"}"#))
    let report = try other.deliver()
    #expect(report.sent == 1)
    #expect(
      report.refused.map(\.reason) == [#"staat er al, in een andere vorm (409): {"detail": "Differs"}"#])
  }

  @Test("when the answer is lost it is offered again, and stored once")
  func answerLost() throws {
    try round.post("a", "b")
    round.store.mishaps(.answerLost)
    #expect(try round.deliver().sent == 0)
    round.now += 3600
    #expect(try round.deliver().sent == 2)
    #expect(round.store.batches == [["a", "b"], ["a", "b"]])
    #expect(round.store.stored == ["a", "b"])
  }

  @Test("what a store says back never holds the password")
  func redacted() throws {
    try round.post("a")
    round.store.mishaps(.answers(400, body: "verken:geheim als dmVya2VuOmdlaGVpbQ== is fout"))
    #expect(
      try round.deliver().refused.map(\.reason)
        == ["niet zoals dit leerarchief het wil (400): verken:… als … is fout"])
  }

  private func credentials() throws -> Credentials {
    try #require(Credentials(name: "verken", password: "geheim"))
  }
}

@Suite("When it does not work, nothing is lost")
struct SetbackTests {
  let round: Round

  init() throws {
    round = try Round()
    try round.post("a", "b", "c", "d", "e")
  }

  static let passing: [(PretendStore.Mishap, Setback)] = [
    (.lost(.noConnection), .lost(.noConnection)), (.lost(.noName), .lost(.noName)),
    (.lost(.noAnswer), .lost(.noAnswer)), (.lost(.broken), .lost(.broken)),
    (.answers(500), .answered(500)), (.answers(503), .answered(503)), (.answers(429), .answered(429)),
  ]

  @Test("what passes is tried again later, and everything arrives in order", arguments: passing)
  func later(mishap: PretendStore.Mishap, setback: Setback) throws {
    round.store.mishaps(mishap)
    let next = round.now.addingTimeInterval(30)
    #expect(try round.deliver().end == .postponed(setback, next))
    #expect(try round.states().allSatisfy { $0 == .waiting })
    #expect(try round.deliver().end == .notYet(next, setback.description))
    #expect(round.store.batches.count == 1)
    round.now = next
    #expect(try round.deliver().sent == 5)
    #expect(round.store.stored == ["a", "b", "c", "d", "e"])
  }

  static let lasting: [(PretendStore.Mishap, Standstill)] = [
    (.answers(401), .notAllowed(401)), (.answers(403), .notAllowed(403)),
    (.answers(302, redirect: "https://elders.nl/x"), .redirected(to: "https://elders.nl/x")),
    (.answers(404), .notAStore(404)), (.answers(405), .notAStore(405)),
    (.answers(200, body: "<html>Welkom"), .notAStore(200)),
    (.lost(.notSecure), .notSecure), (.lost(.noLibrary), .noLibrary),
  ]

  @Test("what somebody must mend is told, and all stays as it was", arguments: lasting)
  func standstill(mishap: PretendStore.Mishap, standstill: Standstill) throws {
    round.store.mishaps(mishap)
    let report = try round.deliver()
    #expect(report.end == .standstill(standstill))
    #expect(report.sent == 0)
    #expect(try round.states().allSatisfy { $0 == .waiting })
    #expect(try round.deliver().sent == 5)
  }

  @Test("in the middle: what went stays gone, the rest waits")
  func halfway() throws {
    round.store.mishaps()
    round.limits.count = 2
    var posts = 0
    _ = try round.deliver { _ in
      posts += 1
      if posts == 1 { round.store.mishaps(.answers(500)) }
    }
    #expect(try round.states() == [.sent, .sent, .waiting, .waiting, .waiting])
    round.now += 30
    #expect(try round.deliver().sent == 3)
    #expect(round.store.stored == ["a", "b", "c", "d", "e"])
  }

  @Test("each time it goes wrong the wait is longer; somebody in a hurry does not wait")
  func longer() throws {
    var waits: [Double] = []
    for _ in 1...4 {
      round.store.mishaps(.answers(500))
      guard case .postponed(_, let next) = try round.deliver(isUrgent: true).end else { break }
      waits.append(next.timeIntervalSince(round.now))
    }
    #expect(waits == [30, 60, 120, 240])
  }

  @Test(
    "a program that is killed after the store took it, and before it could write that down, loses nothing")
  func killed() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [directory = round.directory as URL] in
      let journal = try Journal(directory: directory)
      let endpoint = try Endpoint("https://lrs.voorbeeld.nl/xapi")
      guard let credentials = Credentials(name: "verken", password: "geheim") else { return }
      var limits = Courier.Limits()
      limits.count = 2
      let courier = Courier(journal, to: endpoint, as: credentials, by: KillingStore(), limits: limits)
      _ = try courier.deliver(clock: { Date() })
    }
    #expect(try round.states() == [.sent, .sent, .waiting, .waiting, .waiting])
    #expect(try round.deliver().sent == 3)
  }
}

/// Takes the first batch, and ends the program while it holds the second.
private struct KillingStore: Transport {
  func post(_ body: Data, to endpoint: Endpoint, as credentials: Credentials) -> Passage {
    if !String(decoding: body, as: UTF8.self).contains(#""id":"a""#) { kill(getpid(), SIGKILL) }
    return .answered(StoreAnswer(status: 204))
  }
}
