import ArgumentParser

/// What the program says when the trainee turns out to speak about herself.
enum SelfCare {
  /// Shows where she can turn; what she typed is kept nowhere.
  ///
  /// - Parameter isKept: whether what was said before it is in the journal.
  static func leave(_ printer: Printer, isKept: Bool) -> any Error {
    printer.gap()
    printer.paragraph("Dan leggen we het oefenen nu neer. Wat je net typte is nergens bewaard.")
    printer.paragraph(
      "Praat met iemand die je vertrouwt, of met je huisarts. Denk je aan de dood of aan zelfmoord: bel 113 of gratis 0800-0113, of chat op 113.nl, dag en nacht. Is er nu gevaar: bel 112."
    )
    printer.note(
      isKept ? "Het gesprek tot hier is bewaard en kan wachten." : "Het schrijven kan wachten.")
    return ExitCode.success
  }
}
