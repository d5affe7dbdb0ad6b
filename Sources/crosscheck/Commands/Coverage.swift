import ArgumentParser
import Claims
import Reporting
import Storage

/// `crosscheck coverage`
struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what was read and what was passed over, and why.",
    discussion: """
      $ crosscheck coverage
      $ crosscheck coverage three-years-of-node.md
      """)

  @Argument(help: "The article whose passages are listed, by address, file name or number.")
  var article: String?

  @OptionGroup var output: FormatOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let knowledgeBase = try database.openForReading()
    guard let article else { return try output.write(outcomes(in: knowledgeBase)) }
    try output.write(
      try passages(of: NameLookup(knowledgeBase).article(article).id, in: knowledgeBase))
  }

  private func outcomes(in knowledgeBase: KnowledgeBase) throws -> [OutcomeCount] {
    let counts = try knowledgeBase.coverage()
    let total = counts.values.reduce(0, +)
    return Passage.Outcome.allCases.compactMap { outcome in
      counts[outcome].map { OutcomeCount(outcome: outcome, count: $0, total: total) }
    }
  }

  private func passages(
    of article: Source.ID, in knowledgeBase: KnowledgeBase
  ) throws -> [ReadPassage] {
    let text = Array((try knowledgeBase.text(of: article) ?? "").utf8)
    return try knowledgeBase.passages(of: article).map {
      let bytes = text[$0.utf8Range.clamped(to: text.indices)]
      return ReadPassage(passage: $0, text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
