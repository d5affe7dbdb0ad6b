/// All rules, in the order in which they read a clause: the most specific first.
public enum RuleBook {
  static let rules: [any Rule.Type] = [
    FactRule.self, OriginRule.self, ChangeRule.self, QuantityRule.self, TradeRule.self,
    RankingVerbRule.self, EffortRule.self, BurdenRule.self, PaceRule.self, AspectRule.self,
    AttributeRule.self, UseCaseRule.self, FeatureRule.self, CellRule.self, OpinionRule.self,
    EchoRule.self, LeaningRule.self, MentionRule.self, GistRule.self,
  ]

  /// What a rule reads, in a few words; `nil` for a rule of other making.
  public static func summary(of rule: String) -> String? {
    rules.first { rule == $0.name || rule.hasPrefix($0.name + ".") }?.summary
  }

  /// Words that a rule finds, where some tell enough by themselves: those of a cell or an item do not.
  public static func sample(of rule: String) -> String? {
    rules.first { rule == $0.name }?.examples.first(where: \.standsAlone)?.text
  }

  /// The examples of each rule, by the rule's name.
  static var examples: [(rule: String, example: Example)] {
    rules.flatMap { rule in rule.examples.map { (rule.name, $0) } }
  }
}
