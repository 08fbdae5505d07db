import Markers

/// A manner of replying: which kinds of reply, and how often.
package struct WalkingStyle: Sendable, Hashable {
  package let name: String
  /// Markers with their weights; a nil marker is saying something that does nothing.
  let weights: [(marker: MarkerID?, weight: Int)]
  /// Of a hundred replies, how many are about a subject of the case.
  let aboutSomething: Int
  /// Whose markers of a case's own belong to this manner.
  var family: Family?

  private static let weightOfOwn = 2

  /// With the markers of a case's own pack.
  func weights(with own: [Marker]) -> [(marker: MarkerID?, weight: Int)] {
    weights + own.filter { $0.family == family }.map { ($0.id, Self.weightOfOwn) }
  }

  package static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  package static let all: [WalkingStyle] = [
    WalkingStyle(
      name: "verkenner",
      weights: [
        ("open-vraag", 5), ("reflectie", 5), ("diepe-reflectie", 3), ("validatie", 3), ("ruimte", 2),
        ("regie", 2), ("samenvatting", 1),
      ],
      aboutSomething: 50, family: .verkennen),
    WalkingStyle(
      name: "afstemmer",
      weights: [
        ("meta-verkennen", 3), ("meta-voelen", 3), ("meta-relatie", 2), ("meta-verbinden", 2),
        ("reflectie", 3), ("regie", 2), ("ruimte", 2), ("open-vraag", 2),
      ],
      aboutSomething: 30, family: .metacommunicatie),
    WalkingStyle(
      name: "stuurder",
      weights: [
        ("advies", 5), ("sturende-vraag", 3), ("overtuigen", 3), ("druk", 2), ("geruststellen", 2),
        ("oordeel", 1), ("overnemen", 2), ("invullen", 2),
      ],
      aboutSomething: 40, family: .sturen),
    WalkingStyle(
      name: "gezelschap",
      weights: [
        ("sociaal", 5), ("grap", 2), ("vraag-over-client", 3), ("over-mezelf", 3), ("groet", 1),
        ("instemming", 3), ("waardering", 2),
      ],
      aboutSomething: 20),
    WalkingStyle(
      name: "interviewer",
      weights: [("gesloten-vraag", 7), ("open-vraag", 2), ("stapelvraag", 2), ("naasten", 1), ("agenda", 1)],
      aboutSomething: 60),
    WalkingStyle(name: "zwijger", weights: [("stilte", 9), ("een-woord", 1)], aboutSomething: 0),
    WalkingStyle(
      name: "sorry-zegger", weights: [("excuus", 8), ("instemming", 1), ("weet-niet", 1)], aboutSomething: 10),
    WalkingStyle(name: "papegaai", weights: [("echo", 9), ("instemming", 1)], aboutSomething: 20),
  ]
}
