import Foundation

import Testing

@testable import Journal
@testable import verken

@Suite("How long talks are kept")
struct RetentionTests {
  private func session(_ id: Int64, touched days: Double, before now: Date) -> SessionSummary {
    let header = SessionHeader(scenario: "noor", title: "Noor", seed: 1, feedback: "direct")
    let touched = now.addingTimeInterval(-days * 24 * 60 * 60)
    return SessionSummary(
      id: SessionID(rawValue: id), header: header, started: touched, touched: touched, turns: 1, ended: nil,
      ending: nil)
  }

  @Test("counted from the last time something was kept")
  func expired() {
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    let sessions = [session(1, touched: 31, before: now), session(2, touched: 29, before: now)]
    #expect(Retention(days: 30).expired(sessions, at: now).map(\.rawValue) == [1])
    #expect(Retention(days: 28).expired(sessions, at: now).map(\.rawValue) == [1, 2])
    #expect(Retention(days: 3650).expired(sessions, at: now).isEmpty)
  }

  @Test("a number of days, or always")
  func reading() throws {
    #expect(try KeepCommand.read("90") == 90)
    #expect(try KeepCommand.read("Altijd") == nil)
    for wrong in ["0", "-3", "3651", "veel", "", "7,5"] {
      #expect(throws: UserFacingError.self) { try KeepCommand.read(wrong) }
    }
  }
}

@Suite("The manual page")
struct ManualPageTests {
  private func page() throws -> String { try ManualPage(dump: Verken._dumpHelp()).roff(version: "1") }

  @Test("has every command, and every command of a talk")
  func contents() throws {
    let page = try page()
    for command in Verken.configuration.subcommands {
      let name = try #require(command.configuration.commandName)
      #expect(page.contains(".SS verken \(name)"), "\(name)")
    }
    for command in SessionCommand.allCases {
      #expect(page.contains(".B :\(command.rawValue.replacing("-", with: "\\-"))"), "\(command)")
    }
  }

  @Test("no text is read as a command of the page, and all is in Dutch")
  func harmless() throws {
    let page = try page()
    let known: Set = ["TH", "SH", "SS", "TP", "B", "nf", "fi"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(known.contains(line.dropFirst().prefix { $0.isLetter }.description), "\(line)")
    }
    #expect(!page.contains("Show help") && !page.contains("OPTIONS"))
  }
}
