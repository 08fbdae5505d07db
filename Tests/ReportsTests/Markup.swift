/// The tags of a page, read as strictly as they are written.
struct Markup {
  struct Tag: Hashable {
    let name: String
    let attributes: [String]
    let isClosing: Bool
  }

  private(set) var tags: [Tag] = []
  /// What stands open at the end, or was closed without being open.
  private(set) var unbalanced: [String] = []

  static let withoutEnd: Set = ["meta", "line", "circle", "rect", "link", "br"]

  init(_ html: String) {
    var open: [String] = []
    for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let inside = part.prefix { $0 != ">" }
      let isClosing = inside.first == "/"
      let name = String(inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" })
      tags.append(Tag(name: name, attributes: Self.attributes(in: inside), isClosing: isClosing))
      if name == "!" || name == "!doctype" || Self.withoutEnd.contains(name) { continue }
      if !isClosing {
        open.append(name)
      } else if open.last == name {
        open.removeLast()
      } else {
        unbalanced.append("/\(name)")
      }
    }
    unbalanced += open
  }

  private static func attributes(in tag: Substring) -> [String] {
    var names: [String] = []
    let pieces = tag.split(separator: "=\"", omittingEmptySubsequences: false)
    for piece in pieces.dropLast() {
      names.append(String(piece.split { $0 == " " || $0 == "\"" }.last ?? ""))
    }
    return names
  }
}
