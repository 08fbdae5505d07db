import Diagnostics
import Foundation
import Markers

/// The shipped pack, read from the sources.
enum DutchPack {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/verken/Resources/pakket")

  static func sources() throws -> [(data: Data, file: String)] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { (data: try Data(contentsOf: $0), file: $0.lastPathComponent) }
  }

  static let shared = Result { try MarkerPack.compile(sources()) }

  static func pack() throws -> MarkerPack { try shared.get() }

  /// Markers that are heard, without signals.
  static func markers(_ reply: String, after context: String = "") throws -> Set<MarkerID> {
    let pack = try pack()
    let hearing = pack.listener(for: Vocabulary()).listen(to: reply, after: context)
    return hearing.markers.filter { pack.family(of: $0) != .signaal }
  }
}
