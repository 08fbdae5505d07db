extension Printer {
  /// What the trainee said; an empty reply is a silence.
  func say(trainee reply: String) { say(speaker: "Jij", text: reply.isEmpty ? "(stilte)" : reply) }
}
