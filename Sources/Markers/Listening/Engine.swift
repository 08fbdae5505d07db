/// The compiled rules, shared without copying.
final class Engine: Sendable {
  let rules: CompiledRules

  init(rules: CompiledRules) { self.rules = rules }
}
