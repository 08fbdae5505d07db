package import Foundation

/// How long to leave a store alone that could not take anything.
package enum BackOff {
  /// Half a minute after the first time, then twice as long each time.
  static let first: TimeInterval = 30
  static let ceiling: TimeInterval = 6 * 60 * 60

  /// - Parameters:
  ///   - tries: how often it went wrong, this time included.
  ///   - asked: the seconds for which the store itself asks to be left alone.
  package static func nextTry(afterTries tries: Int, at moment: Date, asked: Int? = nil) -> Date {
    let doublings = min(max(tries, 1) - 1, 20)
    let own = min(first * Double(1 << doublings), ceiling)
    return moment.addingTimeInterval(min(max(own, Double(asked ?? 0)), ceiling))
  }
}
