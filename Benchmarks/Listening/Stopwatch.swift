#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures processor time, so that a busy machine does not blur the figures.
enum Stopwatch {
  private static func now() -> Duration {
    let ticks = nanoseconds()
    return .nanoseconds(ticks)
  }

  private static func nanoseconds() -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func measure(_ work: () -> Void) -> Duration {
    let start = now()
    work()
    return now() - start
  }

  /// Of several rounds, as others may be at work too.
  static func least(of rounds: Int, _ work: () -> Void) -> Duration {
    work()
    return (0..<rounds).map { _ in measure(work) }.min() ?? .zero
  }

  /// After a warm-up, each call by itself.
  static func percentiles(rounds: Int = 20_000, _ work: () -> Void) -> (median: Duration, p99: Duration) {
    for _ in 0..<2_000 { work() }
    let times = (0..<rounds).map { _ in measure(work) }.sorted()
    return (times[rounds / 2], times[rounds * 99 / 100])
  }

  static func milliseconds(_ duration: Duration) -> String { written(duration, 1e15, "ms") }
  static func microseconds(_ duration: Duration) -> String { written(duration, 1e12, "µs") }

  private static func written(_ duration: Duration, _ unit: Double, _ name: String) -> String {
    let value = (Double(duration.components.seconds) * 1e18 + Double(duration.components.attoseconds)) / unit
    return "\((value * 100).rounded() / 100) \(name)"
  }
}
