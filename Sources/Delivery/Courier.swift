package import Foundation
package import Journal

/// Takes what waits in the outbox to a store, in order.
///
/// A statement is marked as sent only after the store has said so. When the program is ended in between,
/// it is offered once more, and the store knows it by its id; so each is stored, and stored once.
package struct Courier: Sendable {
  /// How much goes at a time.
  package struct Limits: Sendable {
    package var count = 50
    package var bytes = 256 * 1024

    package init() {}
  }

  let journal: Journal
  let endpoint: Endpoint
  private let credentials: Credentials
  private let transport: any Transport
  private let limits: Limits

  package init(
    _ journal: Journal, to endpoint: Endpoint, as credentials: Credentials, by transport: any Transport,
    limits: Limits = Limits()
  ) {
    self.journal = journal
    self.endpoint = endpoint
    self.credentials = credentials
    self.transport = transport
    self.limits = limits
  }

  /// Sends until nothing waits, or until something is in the way.
  ///
  /// - Parameters:
  ///   - isUrgent: also when it is not yet time to try again.
  ///   - clock: the time, asked after each answer.
  ///   - told: how many were settled so far.
  package func deliver(
    isUrgent: Bool = false, clock: () -> Date, told: (Int) -> Void = { _ in }
  ) throws(JournalError) -> DeliveryReport {
    var report = DeliveryReport()
    while true {
      let batch = cut(try journal.waiting(for: endpoint.description, limit: limits.count))
      guard let first = batch.first else { return report }
      if !isUrgent, let next = first.nextTry, next > clock() {
        report.end = .notYet(next, first.answer)
        return report
      }
      if let end = try offer(batch, clock, &report) {
        report.end = end
        return report
      }
      told(report.sent + report.refused.count)
    }
  }

  /// Offers these and marks what became of them; gives what stands in the way of going on.
  private func offer(
    _ batch: [OutboxItem], _ clock: () -> Date, _ report: inout DeliveryReport
  ) throws(JournalError) -> DeliveryReport.End? {
    let body = Data("[".utf8) + batch.map(\.body).joined(separator: Data(",".utf8)) + Data("]".utf8)
    switch Verdict(transport.post(body, to: endpoint, as: credentials), redacting: credentials) {
    case .taken:
      try journal.markSent(batch.map(\.id))
      report.sent += batch.count
      return nil
    case .refused(let reason):
      return try part(batch, refusedFor: reason, clock, &report)
    case .later(let setback, let retryAfter):
      let tries = (batch.map(\.tries).max() ?? 0) + 1
      let next = BackOff.nextTry(afterTries: tries, at: clock(), asked: retryAfter)
      try journal.postpone(batch.map(\.id), until: next, answer: setback.description)
      return .postponed(setback, next)
    case .stop(let standstill):
      return .standstill(standstill)
    }
  }

  /// A store takes all of a batch or nothing, so the one that it will not have is looked for by halves.
  private func part(
    _ batch: [OutboxItem], refusedFor reason: String, _ clock: () -> Date, _ report: inout DeliveryReport
  ) throws(JournalError) -> DeliveryReport.End? {
    guard batch.count > 1 else {
      try journal.markRefused(batch.map(\.id), answer: reason)
      report.refused += batch.map { Refusal(item: $0, reason: reason) }
      return nil
    }
    let half = batch.count / 2
    if let end = try offer(Array(batch[..<half]), clock, &report) { return end }
    return try offer(Array(batch[half...]), clock, &report)
  }

  /// As many as fit; the first always goes, however large.
  private func cut(_ items: [OutboxItem]) -> [OutboxItem] {
    var room = limits.bytes
    let fitting = items.prefix { item in
      room -= item.body.count + 1
      return room >= 0
    }
    return fitting.isEmpty ? Array(items.prefix(1)) : Array(fitting)
  }
}
