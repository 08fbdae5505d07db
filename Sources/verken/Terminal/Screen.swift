import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the output can do.
struct Screen: Sendable {
  enum Kind: Sendable {
    /// A pipe or a file: lines have no end and no looks.
    case plain
    case terminal(descriptor: CInt)
    /// For tests: a terminal of a given width.
    case fixed(width: Int)
  }

  static let narrowest = 20
  /// Longer lines are hard to read, however wide the window.
  static let widest = 88

  let kind: Kind
  let hasColour: Bool
  /// Without colours, drawings and redrawing: for who has the screen read out.
  let isSimple: Bool
  private let columnsVariable: Int?

  init(kind: Kind, environment: [String: String], isSimple: Bool = false) {
    self.kind = kind
    self.isSimple = isSimple
    columnsVariable = environment["COLUMNS"].flatMap { Int($0) }
    let terminal = environment["TERM"] ?? ""
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let isTerminal = if case .plain = kind { false } else { true }
    hasColour = isTerminal && !isSimple && !refused && !terminal.isEmpty && terminal != "dumb"
  }

  static func of(descriptor: CInt, environment: [String: String]) -> Screen {
    Screen(
      kind: isatty(descriptor) == 1 ? .terminal(descriptor: descriptor) : .plain, environment: environment,
      isSimple: wantsSimple(environment))
  }

  /// Asked for on the command line or, for always, in the environment.
  static func wantsSimple(_ environment: [String: String]) -> Bool {
    !(environment["VERKEN_EENVOUDIG"] ?? "").isEmpty
      || CommandLine.arguments.contains { $0 == "--eenvoudig" || $0 == "--plain" }
  }

  var isTerminal: Bool { if case .plain = kind { false } else { true } }

  /// The columns to fill, asked anew each time since a window is resized; nil outside a terminal.
  var width: Int? {
    let columns: Int
    switch kind {
    case .plain: return nil
    case .fixed(let width): columns = width
    case .terminal(let descriptor):
      let told = Int(ct_columns(descriptor))
      columns = told > 0 ? told : columnsVariable ?? 80
    }
    return min(max(columns, Self.narrowest), Self.widest)
  }
}
