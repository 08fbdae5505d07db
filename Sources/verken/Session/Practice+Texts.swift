import Foundation
import Journal
import Scenarios

/// The texts that a session is kept with, so that it can be shown and gone on with as it was.
extension Practice {
  /// `listensAnew` says that the rules of then cannot weigh any more, so that today's listen.
  typealias Kept = (workshop: Workshop, scenario: Scenario, listensAnew: Bool)

  /// The case and the rules that a session was kept with, compiled anew from their texts.
  static func workshop(of stored: StoredSession) throws -> Kept {
    // Her own was checked when it began.
    try workshop(of: stored.texts, isChecked: !stored.summary.isOwn)
  }

  static func workshop(
    of texts: [String: StoredText], isChecked: Bool = true
  ) throws -> Kept {
    let (workshop, listensAnew) = try Workshop.kept(
      texts.filter { !$0.key.hasPrefix(scenarioPrefix) }.mapValues(\.content))
    let text = try CaseText(source(in: texts))
    return (workshop, try workshop.compile(text, isChecked: isChecked).scenario, listensAnew)
  }

  /// Everything that a session depends on.
  static func texts(of opened: OpenCase) -> [String: String] {
    var texts = opened.workshop.texts
    texts[scenarioPrefix + opened.source.file] = String(decoding: opened.source.data, as: UTF8.self)
    return texts
  }

  /// The case of a session as it was then.
  static func source(of stored: StoredSession) throws -> ScenarioCompiler.Source {
    try source(in: stored.texts)
  }

  private static func source(in texts: [String: StoredText]) throws -> ScenarioCompiler.Source {
    guard let (name, text) = texts.first(where: { $0.key.hasPrefix(scenarioPrefix) }) else {
      throw UserFacingError("bij deze sessie ontbreekt de casus.", .badInput)
    }
    return ScenarioCompiler.Source(
      file: String(name.dropFirst(scenarioPrefix.count)), data: Data(text.content.utf8))
  }

  private static let scenarioPrefix = "casus/"
}
