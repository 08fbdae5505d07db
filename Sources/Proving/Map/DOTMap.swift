/// A map in the language of Graphviz.
package enum DOTMap {
  package static func text(_ map: CaseMap) -> String {
    var rows = [
      "digraph casus {",
      "  graph [label=\(quoted(map.title)), labelloc=t, rankdir=TB, fontname=\"sans-serif\"]",
      "  node [fontname=\"sans-serif\", style=\"filled,rounded\", shape=box]",
      "  edge [fontname=\"sans-serif\", fontsize=10]",
    ]
    for (index, box) in map.boxes.enumerated() {
      rows.append(
        "  n\(index) [label=\(quoted(MapText.lines(of: box, in: map).joined(separator: "\n"))), \(looks(box))]"
      )
    }
    for arrow in map.arrows {
      rows.append(
        "  n\(arrow.from) -> n\(arrow.to) [label=\(quoted(MapText.label(of: arrow))), style=\(style(arrow)), tooltip=\(quoted(arrow.reactions.joined(separator: "\n")))]"
      )
    }
    return rows.joined(separator: "\n") + "\n}\n"
  }

  private static func looks(_ box: CaseMap.Box) -> String {
    let fill = "fillcolor=\"\(MapColours.fill(of: box))\""
    let shape =
      switch box.kind {
      case .scene: ""
      case .detour: ", style=\"filled,rounded,dashed\""
      case .ending: ", shape=hexagon, style=filled"
      case .everywhere: ", shape=note, style=filled"
      }
    return fill + shape + (box.isStart ? ", penwidth=3" : "")
  }

  private static func style(_ arrow: CaseMap.Arrow) -> String {
    if arrow.count == 0 { return "dotted" }
    return switch arrow.kind {
    case .way: "solid"
    case .detour, .endingThatFits: "dashed"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: character.isNewline ? " " : String(character)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
