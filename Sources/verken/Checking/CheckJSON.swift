import Diagnostics
import Foundation
import Scenarios

/// The findings for other programs.
struct CheckJSON: Encodable {
  let versie = 1
  let bestanden: [File]

  init(_ files: [CheckedFile]) { bestanden = files.map(File.init) }

  struct File: Encodable {
    let bestand: String
    let soort: FileKind
    let fouten: Int
    let waarschuwingen: Int
    let opmerkingen: Int
    let bevindingen: [Finding]
    let omvang: Size?
    let nagegaan: Visited?

    init(_ file: CheckedFile) {
      bestand = file.name
      soort = file.kind
      fouten = file.count(.error)
      waarschuwingen = file.count(.warning)
      opmerkingen = file.count(.note)
      bevindingen = file.findings.map(Finding.init)
      omvang = file.size.map(Size.init)
      nagegaan = file.visited.map(Visited.init)
    }
  }

  struct Visited: Encodable {
    let toestanden: Double
    let overgangen: Double
    let seconden: Double
    let volledig: Bool

    init(_ visited: VisitedStates) {
      toestanden = visited.states
      overgangen = visited.transitions
      seconden = (visited.seconds * 1000).rounded() / 1000
      volledig = visited.isWhole
    }
  }

  struct Finding: Encodable {
    let code: String
    let ernst: Severity
    let titel: String
    let regel: Int
    let kolom: Int
    let bericht: String
    let raad: String?

    init(_ finding: Diagnostic) {
      code = finding.kind.code
      ernst = finding.kind.severity
      titel = finding.kind.title
      regel = finding.position.line
      kolom = finding.position.column
      bericht = finding.message
      raad = finding.advice
    }
  }

  struct Size: Encodable {
    let scenes: Int
    let zinnen: Int
    let eindes: Int
    let proeven: Int
    let kansen: Int
    let niveau: String

    init(_ size: CaseSize) {
      scenes = size.scenes
      zinnen = size.lines
      eindes = size.endings
      proeven = size.proofs
      kansen = size.opportunities
      niveau = size.level.rawValue
    }
  }
}
