import Testing

@testable import Journal

/// Expects that `work` throws a journal error of this kind, in words for the trainee.
func expect<Value>(
  throws code: JournalError.Code, sourceLocation: SourceLocation = #_sourceLocation,
  _ work: () throws -> Value
) {
  let error = #expect(throws: JournalError.self, sourceLocation: sourceLocation) { _ = try work() }
  #expect(error?.code == code, sourceLocation: sourceLocation)
  #expect(error?.message.isEmpty == false, sourceLocation: sourceLocation)
  #expect(error?.advice.isEmpty == false, sourceLocation: sourceLocation)
}
