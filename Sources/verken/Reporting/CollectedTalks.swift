import Foundation
import Journal
import Reports
import Scoring
import Synchronization

/// Talks as they are added to an analysis, each case compiled once.
struct CollectedTalks {
  private(set) var analysis: CaseAnalysis?
  private(set) var unreadable = 0
  private var shelf = CaseShelf()
  private var scans: [Set<ContentHash>: PrivacyScan] = [:]

  /// So few are read at once before a second reader is worth its start.
  private static let fewest = 500

  /// Reads every session, the newest first: its version of the case tells the order.
  ///
  /// Many are divided over readers with a journal each, since most of the time goes to looking at the
  /// talks; what they count is added in order, so that the outcome is the same.
  static func read(_ ids: [SessionID], in folder: URL) throws -> CollectedTalks {
    let readers = max(1, min(ProcessInfo.processInfo.activeProcessorCount, ids.count / fewest))
    let size = (ids.count + readers - 1) / readers
    let progress = Mutex(Progress(bar: ProgressBar(total: ids.count)))
    let parts = Mutex<[Int: Result<CollectedTalks, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: readers) { reader in
      let own = ids.dropFirst(reader * size).prefix(size)
      let part = Result {
        var part = CollectedTalks()
        try part.read(Array(own), from: Journal(directory: folder)) {
          progress.withLock { $0.advance() }
        }
        return part
      }
      parts.withLock { $0[reader] = part }
    }
    progress.withLock { $0.bar.clear() }
    return try parts.withLock { parts in
      try (0..<readers).compactMap { try parts[$0]?.get() }
    }.reduce(into: CollectedTalks()) { $0.merge($1) }
  }

  private struct Progress {
    let bar: ProgressBar
    var count = 0

    mutating func advance() {
      count += 1
      bar.advance(to: count)
    }
  }

  private mutating func read(
    _ ids: [SessionID], from journal: Journal, afterEach: () -> Void
  ) throws {
    unreadable += try journal.read(ids) { session in
      add(session)
      afterEach()
    }
  }

  private mutating func merge(_ other: CollectedTalks) {
    unreadable += other.unreadable
    guard let counted = other.analysis else { return }
    if analysis == nil { analysis = counted } else { analysis?.merge(counted) }
  }

  private mutating func add(_ session: StoredSession) {
    guard let kept = try? shelf.kept(with: session) else {
      unreadable += 1
      return
    }
    let guide = MarkerGuide(kept.workshop.pack)
    if analysis == nil { analysis = CaseAnalysis(of: kept.scenario, guide: guide) }
    let (shown, scan) = (session.only(.scores), scan(session))
    let milestones = Milestones(
      of: kept.scenario, opening: Opening(of: shown, in: kept.scenario), turns: shown.records, guide: guide)
    analysis?.add(milestones, scan: scan)
  }

  private mutating func scan(_ session: StoredSession) -> PrivacyScan {
    let texts = Set(session.texts.values.map(\.hash))
    if let known = scans[texts] { return known }
    let scan = PrivacyScan(knowing: KnownWords(of: session))
    scans[texts] = scan
    return scan
  }
}
