import Proving
import Testing

struct WalkTests {
  @Test func theSameSeedGivesTheSameWalk() throws {
    let walker = Walker(try GoodCase.compile(GoodCase.text), markers: try GoodCase.pack.get().markers)
    for style in WalkingStyle.all {
      let walk = walker.walk(style, count: 200, seed: 7)
      #expect(walk.endings == walker.walk(style, count: 200, seed: 7).endings)
      #expect(walk.endings.values.reduce(0, +) == 200)
      #expect(walk.scenes["kamer"] == 200)
    }
  }

  @Test func exploringComesFurtherThanSteering() throws {
    let walker = Walker(try GoodCase.compile(GoodCase.text), markers: try GoodCase.pack.get().markers)
    let explorer = walker.walk(
      try #require(WalkingStyle.all.first { $0.name == "verkenner" }), count: 500, seed: 1)
    let steerer = walker.walk(
      try #require(WalkingStyle.all.first { $0.name == "stuurder" }), count: 500, seed: 1)
    #expect((explorer.endings["open"] ?? 0) > 0)
    #expect(steerer.endings["open"] == 0)
    #expect(explorer.balance == 1)
    #expect(steerer.balance == -1)
  }
}
