/// What a piece of text is for; how it looks is decided here alone. No style carries meaning that
/// the words do not carry too.
enum Style: Sendable, Hashable, CaseIterable {
  /// Beside the conversation: what was heard, hints.
  case quiet
  case emphasis
  /// The name of who speaks.
  case speaker
  /// What a person does rather than says.
  case shown
  case good
  case warn

  /// Only attributes and colours that can be read on a light and on a dark ground.
  private var parameters: String {
    switch self {
    case .quiet: "2"
    case .emphasis: "1"
    case .speaker: "1;35"
    case .shown: "3"
    case .good: "32"
    case .warn: "1;31"
    }
  }

  func apply(to text: String) -> String {
    text.isEmpty ? "" : "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
