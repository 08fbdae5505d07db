package import Foundation
import Yams

/// Reads an author's file into ``YAMLNode``s with places.
package enum YAMLReader {
  /// The root of the one document in `data`.
  ///
  /// - Parameters:
  ///   - data: the bytes of the file; UTF-8, with or without a byte order mark.
  ///   - file: the name to show in findings.
  /// - Throws: ``InvalidSource`` with every finding. Time and memory grow with the number of
  ///   bytes, which `limits` bounds.
  package static func read(
    _ data: Data, file: String, limits: YAMLLimits = .standard
  ) throws(InvalidSource) -> YAMLNode {
    func refuse(_ kind: DiagnosticKind, _ message: String, _ position: SourcePosition = .start)
      -> InvalidSource
    {
      InvalidSource(file: file, diagnostics: [Diagnostic(kind, message, at: position)])
    }

    guard data.count <= limits.bytes else {
      throw refuse(
        .tooLarge, "Het bestand is \(data.count / 1024) kB; meer dan \(limits.bytes / 1024) kB kan niet.")
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refuse(.notText, "Het bestand is geen UTF-8.", firstInvalidLine(bytes))
    }
    let refusals = YAMLGuard.inspect([UInt8](bytes), limits: limits)
    guard refusals.isEmpty else { throw InvalidSource(file: file, diagnostics: refusals) }

    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          throw refuse(.empty, "Het bestand is leeg.")
        }
        var conversion = YAMLConversion(limits: limits)
        let node = conversion.convert(root, depth: 0)
        guard conversion.findings.isEmpty else {
          throw InvalidSource(file: file, diagnostics: conversion.findings)
        }
        return node
      }
    } catch let refusal as InvalidSource {
      throw refusal
    } catch let error as YamlError {
      throw InvalidSource(file: file, diagnostics: [YAMLComplaint.diagnostic(for: error, in: text)])
    } catch {
      throw refuse(.badYAML, "De opmaak klopt niet.")
    }
  }

  private static func firstInvalidLine(_ bytes: Data) -> SourcePosition {
    var line = 1
    for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: row, as: UTF8.self) == nil { break }
      line += 1
    }
    return SourcePosition(line: line, column: 1)
  }
}
