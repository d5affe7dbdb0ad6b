import Claims
import Findings
import Foundation
import Reporting
import Storage

/// Puts back what “export” wrote.
struct ExportReader {
  /// How much was put back.
  struct Count {
    var articles = 0
    var claims = 0
    var reviews = 0

    /// `8 articles, 207 claims, 3 reviews`
    var words: String {
      let parts = [(articles, "article"), (claims, "claim"), (reviews, "review")]
      return parts.map(counted).joined(separator: ", ")
    }
  }

  private let knowledgeBase: KnowledgeBase

  /// Articles that are stored, and held against each other, at once.
  private static let batch = 200

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Stores all that the lines hold, in one transaction; articles that are there are replaced.
  ///
  /// - Parameter name: What to call the file in messages.
  /// - Throws: `CommandError` for a line that “export” did not write, `FileError` where the file cannot
  ///   be read; then nothing is stored.
  func restore(_ lines: LineReader, of name: String) throws -> Count {
    try knowledgeBase.inOneTransaction {
      var count = Count()
      var articles: [ExportedArticle] = []
      var reviews: [Review] = []
      while let line = try lines.next() {
        do {
          guard case .bytes(let bytes) = line else {
            throw Refusal(.unreadable, FileError.lineTooLong.problem)
          }
          guard bytes.contains(where: { $0 > 0x20 }) else { continue }
          switch try ExportedRecord(json: Data(bytes)) {
          case .vocabulary(let vocabulary): try knowledgeBase.addMissing(vocabulary)
          case .article(let article):
            if articles.count == Self.batch { try store(&articles) }
            articles.append(article)
            count.articles += 1
          case .claim(let claim):
            guard let last = articles.indices.last, articles[last].address == claim.article else {
              throw Refusal(.article, "the line of a claim follows that of its article")
            }
            articles[last].claims.append(try claim.restored())
            count.claims += 1
          case .review(let review): reviews.append(review)
          }
        } catch let refusal as Refusal {
          throw CommandError(
            problem: "\(name):\(lines.number): \(refusal.words)",
            remedy: "Nothing of the file was stored; restore the line as “export” wrote it.",
            exitCode: .failure)
        }
      }
      try store(&articles)
      count.reviews = reviews.count
      try knowledgeBase.add(reviews)
      if count.articles > 0 { try knowledgeBase.finishBulk() }
      return count
    }
  }

  private func store(_ articles: inout [ExportedArticle]) throws {
    let imported = try articles.map { try $0.ready() }
    let numbers = try knowledgeBase.store(imported)
    for (number, article) in zip(numbers, articles) {
      try knowledgeBase.store(article.history, of: number)
    }
    try CopyDetection(knowledgeBase).findCopies(among: Array(zip(numbers, imported)))
    articles = []
  }
}
