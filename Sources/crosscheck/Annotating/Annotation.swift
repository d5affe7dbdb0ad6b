import Claims
import Reporting
import Storage

/// Asks an outside annotator about articles, one after another.
struct Annotation {
  /// Where the articles are.
  let knowledgeBase: KnowledgeBase
  /// Who is asked.
  let command: ShellCommand
  /// How the claims are taken.
  let policy: ClaimReader.Policy
  /// Whether articles are asked about again that have not changed since they were last.
  let asksAgain: Bool

  /// Asks about the articles at these addresses, and stores each answer before the next question.
  func ask(about addresses: [String]) throws -> AnnotationSummary {
    let origin = policy.origin ?? command.line
    var intake = try ClaimIntake(knowledgeBase, policy)
    var summary = AnnotationSummary()
    for (index, address) in addresses.enumerated() {
      guard let article = try knowledgeBase.article(at: address) else { continue }
      guard try asksAgain || !knowledgeBase.isAnnotated(article.id, by: origin) else {
        summary.unchanged += 1
        continue
      }
      Console.showProgress("\(index + 1)/\(addresses.count) \(article.source.fileName)")
      defer { Console.showProgress("") }
      let prompt = try Prompt(for: article, in: knowledgeBase).text
      do {
        let answer = try command.answer(to: prompt)
        guard try intake.take(answer: answer, about: article, from: origin) else {
          summary.fail(article, "the answer holds no claim in JSON that can be taken")
          continue
        }
      } catch let failure as ShellCommand.Failure {
        summary.fail(article, failure.description)
        continue
      }
      try knowledgeBase.inOneTransaction {
        try intake.store()
        try knowledgeBase.noteAnnotation(of: article.id, by: origin)
      }
      summary.answered += 1
    }
    summary.intake = intake.summary
    return summary
  }
}
