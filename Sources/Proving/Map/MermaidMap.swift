/// A map in the language of Mermaid, which wikis and code hosts draw by themselves.
package enum MermaidMap {
  package static func text(_ map: CaseMap) -> String {
    var rows = ["---", "title: \(title(map.title))", "---", "flowchart TD"]
    for (index, box) in map.boxes.enumerated() {
      let label = quoted(MapText.lines(of: box, in: map))
      rows.append("  n\(index)\(shaped(label, box))")
    }
    for arrow in map.arrows {
      let label = MapText.label(of: arrow)
      let line = arrow.kind == .way && arrow.count != 0 ? "-->" : "-.->"
      rows.append("  n\(arrow.from) \(line)\(label.isEmpty ? "" : "|\(quoted([label]))|") n\(arrow.to)")
    }
    for (index, box) in map.boxes.enumerated() {
      let border = box.isStart ? ",stroke-width:4px" : box.kind == .detour ? ",stroke-dasharray:5" : ""
      rows.append("  style n\(index) fill:\(MapColours.fill(of: box)),color:#1d2733,stroke:#5a6b7b\(border)")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private static func shaped(_ label: String, _ box: CaseMap.Box) -> String {
    switch box.kind {
    case .scene, .detour: "(\(label))"
    case .ending: "{{\(label)}}"
    case .everywhere: "[/\(label)/]"
    }
  }

  private static func quoted(_ lines: [String]) -> String {
    "\"\(lines.map(escaped).joined(separator: "<br>"))\""
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\"": "#quot;"
      case "<": "#lt;"
      case ">": "#gt;"
      case "&": "#amp;"
      case "#": "#35;"
      case "`", "\\", "*", "_", "|", "[", "]", "{", "}": "#\(character.unicodeScalars.first?.value ?? 32);"
      default: character.isNewline ? " " : String(character)
      }
    }.joined()
  }

  /// The title stands in YAML.
  private static func title(_ text: String) -> String {
    "'\(text.map { $0 == "'" ? "''" : $0.isNewline ? " " : String($0) }.joined())'"
  }
}
