import Foundation

/// A bar on standard error for what takes longer than a second; nothing outside a terminal.
final class ProgressBar {
  private let total: Int
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1 && !Screen.wantsSimple(ProcessInfo.processInfo.environment)
  private var lastWidth = -1
  private var output = StandardStream(.error)

  private static let width = 30

  init(total: Int) { self.total = total }

  func advance(to count: Int) {
    guard isShown, total > 0, start.duration(to: .now) > .seconds(1) else { return }
    let width = count * Self.width / total
    guard width != lastWidth else { return }
    lastWidth = width
    let bar = String(repeating: "#", count: width) + String(repeating: ".", count: Self.width - width)
    _ = output.write("\r[\(bar)] \(count)/\(total)")
  }

  func clear() {
    if lastWidth >= 0 { _ = output.write("\r\u{1B}[K") }
  }
}
