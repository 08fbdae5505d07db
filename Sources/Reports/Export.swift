package import Journal

/// A session on its way to others: as it is read, and as it was kept. In both only what may leave.
package struct Export: Sendable {
  package let report: SessionReport
  package let kept: StoredSession

  package init(report: SessionReport, kept: StoredSession) {
    self.report = report
    self.kept = kept
  }
}

/// A file as it will stand on the disk of somebody else.
package struct ReportFile: Sendable, Hashable {
  package let name: String
  package let contents: String

  package init(name: String, contents: String) {
    self.name = name
    self.contents = contents
  }
}
