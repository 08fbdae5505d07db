import Markers
import Scenarios
import Scoring

/// The tables of an analysis.
struct AnalysisTables {
  private let analysis: CaseAnalysis
  private var scenario: Scenario { analysis.scenario }

  init(_ analysis: CaseAnalysis) { self.analysis = analysis }

  func title(ofScene id: String) -> String {
    scenario.scene(named: id).flatMap { scenario.scenes[$0].title }.map { "‘\($0)’" } ?? "‘\(id)’"
  }

  var endings: AnalysisView.Table {
    let known = scenario.endings.map { (id: Optional($0.id), title: $0.title) }
    let names = known + [(id: nil, title: "Niet afgerond")]
    return AnalysisView.Table(
      id: "afloop", heading: "Hoe het afliep", meaning: "Van alle gesprekken.", first: "Afloop",
      columns: ["Gesprekken"], shareName: "Deel",
      rows: names.compactMap { name in
        analysis.endings[name.id].map { AnalysisView.Row(name.title, [$0], $0, of: analysis.talks) }
      })
  }

  /// In the order of the case; scenes of older versions last.
  var scenes: AnalysisView.Table {
    let order = scenario.scenes.map(\.id)
    let others = analysis.scenes.keys.filter { !order.contains($0) }.sorted()
    return AnalysisView.Table(
      id: "scenes", heading: "Waar gesprekken komen",
      meaning:
        "Per scène: hoeveel gesprekken er kwamen, hoeveel beurten er vielen, in hoeveel gesprekken het er "
        + "dichtging of stilstond, en hoeveel er hier werden gestopt.",
      first: "Scène", columns: ["Bereikt", "Beurten", "Stroef", "Gestopt"], shareName: "Deel bereikt",
      rows: (order + others).compactMap { id in
        analysis.scenes[id].map { tally in
          AnalysisView.Row(
            title(ofScene: id), [tally.reached, tally.turns, tally.stuck, tally.left], tally.reached,
            of: analysis.talks)
        }
      })
  }

  /// What was missed most comes first.
  var opportunities: AnalysisView.Table {
    let tallies = analysis.opportunities.sorted {
      ($1.value.missed, $0.key) < ($0.value.missed, $1.key)
    }
    return AnalysisView.Table(
      id: "kansen", heading: "Wat er te zien en te horen was",
      meaning: "Per kans: in hoeveel gesprekken die er was, en hoe vaak die op tijd of later werd opgepakt.",
      first: "Wat er was", columns: ["Kans", "Op tijd", "Later", "Voorbij"], shareName: "Deel op tijd",
      rows: tallies.map(\.value).map { tally in
        AnalysisView.Row(
          tally.what, [tally.offered, tally.taken, tally.late, tally.missed], tally.taken, of: tally.offered)
      })
  }

  var contested: AnalysisView.Table {
    let tallies = analysis.markers.filter { $0.value.contested > 0 && $0.value.heard > 0 }
      .sorted { ($1.value.contested, $0.key) < ($0.value.contested, $1.key) }
    return AnalysisView.Table(
      id: "betwist", heading: "Waar trainees het mee oneens waren",
      meaning: "Per kenmerk: in hoeveel beurten het werd gehoord, en hoe vaak wie het zei dat bestreed.",
      first: "Wat er werd gehoord", columns: ["Gehoord", "Betwist"], shareName: "Deel",
      rows: tallies.map { marker, tally in
        AnalysisView.Row(
          analysis.name(of: marker), [tally.heard, tally.contested], tally.contested, of: tally.heard)
      })
  }
}
