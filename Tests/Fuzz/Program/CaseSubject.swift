import Diagnostics
import Foundation
import Markers
import Scenarios

/// Any bytes are a case, or are refused with findings; a pack likewise.
enum CaseSubject {
  private static let compiler = ScenarioCompiler(
    bases: Dictionary(
      Resources.files(in: "basis").map {
        ($0.file.replacing(".yaml", with: ""), ScenarioCompiler.Source(file: $0.file, data: $0.data))
      }, uniquingKeysWith: { $1 }),
    markers: MarkerNames(families: markers))

  private static let markers: [String: [MarkerID]] = {
    let pack = try? MarkerPack.compile(Resources.files(in: "pakket"))
    return Dictionary(grouping: pack?.markers ?? [], by: \.family.rawValue).mapValues { $0.map(\.id) }
  }()

  static func read(_ bytes: [UInt8]) {
    let data = Data(bytes)
    do {
      _ = try compiler.compile(ScenarioCompiler.Source(file: "casus.yaml", data: data))
    } catch {
      precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
    do {
      _ = try MarkerPack.compile(data, file: "pakket.yaml")
    } catch {
      precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
  }
}
