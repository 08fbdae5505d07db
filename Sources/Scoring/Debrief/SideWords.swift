/// Each side in Dutch.
package enum SideWords {
  package static func text(of side: Side) -> String {
    switch side {
    case .exploring: "verkennend"
    case .steering: "sturend"
    case .mixed(endsIn: .opening): "gemengd, met ruimte aan het eind"
    case .mixed(endsIn: .steering): "gemengd, met sturen aan het eind"
    case .contact: "over het contact"
    case .neutral: "geen van beide"
    }
  }
}
