import Testing

@testable import verken

@Suite("The name of a new case")
struct CaseNameTests {
  @Test(
    "letters, digits and dashes make the name of a file",
    arguments: ["noor", "noor-2", "a", "mijn-eerste-casus"])
  func good(name: String) throws {
    #expect(try CaseName(name).file == "\(name).yaml")
  }

  @Test(
    "anything that means something in a path is refused",
    arguments: [
      "", ".", "..", "../noor", "/tmp/noor", "noor/karim", "noor.yaml", "Noor", "noor ", "-noor", "--ja", "2",
      "noor\u{0}", "noor\n", "nóor", "~noor", "$HOME", "noor*", "con:", String(repeating: "a", count: 61),
    ])
  func bad(name: String) {
    #expect(throws: UserFacingError.self) { try CaseName(name) }
  }

  @Test(
    "a name comes with one that comes close",
    arguments: [
      ("Mijn Casus", "mijn-casus"), ("../noor.yaml", "noor-yaml"), ("Zoë & André", "zoe-andre"),
      ("2e gesprek", "e-gesprek"),
    ])
  func near(name: String, near: String) {
    #expect(CaseName.simplified(name) == near)
  }
}
