package import Foundation

/// Sessions as one page that a group discusses from a screen or on paper.
package enum IntervisionPage {
  /// - Parameter made: when the page is made; it stands at its foot.
  package static func html(
    _ reports: [SessionReport], made: Date, zone: TimeZone = .current
  ) throws -> String {
    try PageTemplates.render(
      PageView(reports, made: DutchDate.day(made, zone: zone), zone: zone), with: "page")
  }
}
