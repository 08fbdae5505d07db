import Mustache

/// The templates and the style of the page, which travel inside the program.
enum PageTemplates {
  struct Missing: Error, Sendable { let name: String }

  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)

  static func render(_ view: Any, with name: String) throws -> String {
    guard let text = try library.get().render(view, withTemplate: name) else { throw Missing(name: name) }
    return text
  }

  static let sources: [String: [UInt8]] = [
    "head": PackageResources.head_mustache,
    "page": PackageResources.page_mustache,
    "analysis": PackageResources.analysis_mustache,
    "group": PackageResources.group_mustache,
    "fragment": PackageResources.fragment_mustache,
    "session": PackageResources.session_mustache,
    "conversation": PackageResources.conversation_mustache,
    "turn": PackageResources.turn_mustache,
    "spoken": PackageResources.spoken_mustache,
    "course": PackageResources.course_mustache,
    "chances": PackageResources.chances_mustache,
    "network": PackageResources.network_mustache,
    "evaluation": PackageResources.evaluation_mustache,
    "figures": PackageResources.figures_mustache,
    "comparison": PackageResources.comparison_mustache,
  ]

  private static let library = Result { try compile() }

  /// A template that another takes in would fall back to the library's own way with text.
  private static func compile() throws -> MustacheLibrary {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      let text = String(decoding: bytes, as: UTF8.self)
      try library.register("{{% CONTENT_TYPE: \(PageText.name)}}\n" + text, named: name)
    }
    return library
  }
}
