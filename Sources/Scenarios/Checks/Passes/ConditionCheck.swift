import Diagnostics

/// A condition that is never or always true asks nothing.
enum ConditionCheck {
  static func findings(_ checked: CheckedCase) -> [Diagnostic] {
    checked.conditions.compactMap { written in
      let text = written.text.value.singleSpaced
      if checked.space.canHold(written.condition) == false {
        return Diagnostic(
          .neverHolds, "De voorwaarde '\(text)' kan nooit gelden.", at: written.text.position)
      }
      if checked.space.canHold(.not(written.condition)) == false {
        return Diagnostic(.alwaysHolds, "De voorwaarde '\(text)' geldt altijd.", at: written.text.position)
      }
      return nil
    }
  }
}
