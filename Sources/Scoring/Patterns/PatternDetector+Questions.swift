extension PatternDetector {
  static let closedQuestionsInARow = PatternDetector(kind: .closedQuestionsInARow) { talk in
    inARow(3, of: talk) { $0.has(Codebook.closedQuestion) && !$0.has(Codebook.openQuestion) }
  }

  static let questionOnQuestion = PatternDetector(kind: .questionOnQuestion) { talk in
    inARow(5, of: talk) {
      $0.has(anyOf: Codebook.questions) && !$0.has(anyOf: Codebook.reflections)
    }
  }

  static let stackedQuestions = PatternDetector(kind: .stackedQuestions) { talk in
    atLeast(2, of: talk) { $0.has(Codebook.stackedQuestion) }
  }

  static let reflectionThenQuestion = PatternDetector(kind: .reflectionThenQuestion) { talk in
    atLeast(2, of: talk) {
      $0.has(anyOf: Codebook.reflections) && $0.has(Codebook.openQuestion) && $0.side.isOpen
    }
  }
}
