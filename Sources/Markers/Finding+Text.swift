extension Finding {
  /// The words of the reply that gave it, in their order; ` … ` where others stand between.
  package func text(in reply: String) -> String {
    let bytes = Array(reply.utf8)
    return
      words
      .map { $0.clamped(to: 0..<bytes.count) }
      .filter { !$0.isEmpty }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
      .joined(separator: " … ")
  }
}
