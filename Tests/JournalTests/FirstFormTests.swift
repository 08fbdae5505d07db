import Foundation
import GRDB
import Markers
import Testing

@testable import Journal

/// What trainees have on their disks. When one of these tests fails, older sessions can no longer be
/// read: add a step to the schema that rewrites them, or let the missing part be absent.
@Suite("A journal of the first form stays readable")
struct FirstFormTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let header = """
    {"feedback":"direct","scenario":"karim","seed":7,"talk":1,"title":"Karim"}
    """
  static let opening = """
    {"lines":[{"id":"begin","speaker":"karim","text":"(kijkt weg) Ga zitten."}]}
    """
  static let turn = """
    {"contested":[],"facts":["tattoo"],"fitting":["uitleg"],"hearing":{"actions":["ik wacht"],"addressees":[],\
    "findings":[{"clause":0,"marker":"open-vraag","rule":"open-vraag\\/hoe","sentence":0,"words":[[0,3]]}],\
    "isSilence":false,"people":[{"id":"buurman","sentence":0,"words":[4,11]}],"reply":"Hoe ís het?","topics":[]},\
    "levels":{"karim.vertrouwen":4},"lines":[{"id":"keuken-1","speaker":"karim","text":"Gaat."}],"number":1,\
    "opened":["deurknop"],"reaction":"keuken\\/open","scene":"keuken","sceneAfter":"gang"}
    """

  @Test("a session with a turn, a thought, a contested finding and a take-back")
  func reads() throws {
    let journal = try desk.journal()
    try journal.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO session (id, started, header) VALUES (3, 1800000000000, CAST(:header AS BLOB));
          INSERT INTO text (id, hash, content) VALUES (1, 'ab', CAST('scenario: karim' AS BLOB));
          INSERT INTO session_text (session, name, text) VALUES (3, CAST('casus/karim.yaml' AS BLOB), 1);
          INSERT INTO entry (session, number, parent, kind, at, turns, ended, ending, payload, state) VALUES
            (3, 1, NULL, 'opening', 1800000000000, 0, NULL, NULL, CAST(:opening AS BLOB), x'7b7d'),
            (3, 2, 1, 'turn', 1800000001000, 1, NULL, NULL, CAST(:turn AS BLOB), x'5b5d'),
            (3, 3, 1, 'take-back', 1800000002000, 0, NULL, NULL, CAST('{"turns":1}' AS BLOB), NULL),
            (3, 4, 3, 'turn', 1800000003000, 1, NULL, NULL, CAST(:turn AS BLOB), x'5b315d'),
            (3, 5, 4, 'note', 1800000004000, 1, NULL, NULL,
              CAST('{"kind":"thought","text":"Ik schrok.","turn":1}' AS BLOB), NULL),
            (3, 6, 5, 'contest', 1800000005000, 1, NULL, NULL,
              CAST('{"markers":["open-vraag"],"turn":1}' AS BLOB), NULL),
            (3, 7, 6, 'finish', 1800000006000, 1, 1800000006000, NULL, CAST('{}' AS BLOB), NULL);
          """,
        arguments: ["header": Self.header, "opening": Self.opening, "turn": Self.turn])
    }

    let stored = try desk.journal().session(SessionID(rawValue: 3))
    #expect(stored.summary.header.seed == 7)
    #expect(stored.summary.ended == Sample.moment(6))
    #expect(stored.texts["casus/karim.yaml"]?.content == "scenario: karim")
    #expect(stored.opening.map(\.text) == ["(kijkt weg) Ga zitten."])
    #expect(stored.replies == ["Hoe ís het?"])
    #expect(stored.records[0].hearing.findings[0].words == [0..<3])
    #expect(stored.records[0].contested == ["open-vraag"])
    #expect(stored.notes == [Note(kind: .thought, text: "Ik schrok.", turn: 1, at: Sample.moment(4))])
    #expect(stored.attempts.map(\.turns.count) == [1])
    #expect(stored.state == Data("[1]".utf8))
  }
}
