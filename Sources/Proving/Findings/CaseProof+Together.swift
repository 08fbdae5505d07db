package import Diagnostics
import Scenarios

extension CaseProof {
  /// The findings of the checks and those of the proof, each defect told once.
  package func findings(beside checked: [Diagnostic]) -> [Diagnostic] {
    func isTold(_ kind: DiagnosticKind, _ others: [Diagnostic], _ finding: Diagnostic) -> Bool {
      others.contains { $0.kind == kind && $0.position == finding.position }
    }
    // Where the words already tell it, the proof adds nothing; where a conversation shows it, it does.
    let shown = findings.filter {
      !($0.kind == .neverFires && isTold(.shadowed, checked, $0))
        && !($0.kind == .rankContradicts && isTold(.rankAgainstCondition, checked, $0))
    }
    let said = checked.filter {
      !($0.kind == .passesAsExploring && isTold(.swallows, findings, $0))
    }
    return (said + shown).inSourceOrder()
  }
}
