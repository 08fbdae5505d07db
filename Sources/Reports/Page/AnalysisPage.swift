package import Foundation

/// What many talks in one case show together, as one page for whoever trains.
package enum AnalysisPage {
  package static func html(
    of analysis: CaseAnalysis, made: Date, zone: TimeZone = .current
  ) throws -> String {
    try PageTemplates.render(AnalysisView(analysis, made: DutchDate.day(made, zone: zone)), with: "analysis")
  }
}
