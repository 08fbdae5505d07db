/// One reply: what was labelled against what was heard, marker by marker.
package struct Comparison: Sendable {
  package let reply: LabelledReply
  package let hearing: Hearing
  /// Per judged marker, by its number in ``Evaluation/judged``; nil when the label was optional.
  let byMarker: [Bool?]
  let labelled: [Bool]
  let byFamily: [(heard: Bool, labelled: Bool)?]
}
