import Scenarios

extension DebriefWriter {
  func course() -> Debrief.Section? {
    guard !appraisal.turns.isEmpty, !appraisal.courses.isEmpty else { return nil }
    let quoted = Set((appraisal.whatWorked + appraisal.whereStuck).map(\.number))
    let points = appraisal.turningPoints.map { point -> Debrief.Block in
      if quoted.contains(point.number) {
        return .bullet("Beurt \(point.number). \(wording.changes(point.shift) ?? "")")
      }
      return wording.exchange(point, remark: remark(on: point))
    }
    let lead: [Debrief.Block] = points.isEmpty ? [] : [.paragraph("Hier bewoog het meest:")]
    return section(.course, heading, [.chart(chart)] + lead + points)
  }

  private var heading: String {
    let names = appraisal.courses.filter(\.isOfClient).map(\.name)
    return Dutch.capitalised(Dutch.list(names)) + ", beurt voor beurt"
  }

  var chart: Debrief.Chart {
    Debrief.Chart(
      series: appraisal.courses.map { course in
        Debrief.Chart.Series(
          name: course.isOfClient ? course.name : "\(course.name) van \(course.person)",
          values: course.values)
      },
      axis: .turns, positions: [0] + appraisal.turns.map(\.number),
      range: Level.range,
      marked: appraisal.turningPoints.map(\.number))
  }
}
