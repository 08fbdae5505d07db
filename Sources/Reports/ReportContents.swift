/// What of a session the trainee lets go to others, beside the conversation and her question.
package struct ReportContents: OptionSet, Sendable, Hashable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Counts, ratios and charts of the score.
  package static let scores = ReportContents(rawValue: 1 << 0)
  /// What she thought and did not say.
  package static let thoughts = ReportContents(rawValue: 1 << 1)
  /// What she wrote before and after the conversation.
  package static let reflections = ReportContents(rawValue: 1 << 2)
}
