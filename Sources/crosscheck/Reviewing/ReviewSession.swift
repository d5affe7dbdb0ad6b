import Claims
import Foundation
import Reporting
import Storage

/// Asks a person about one claim after another.
struct ReviewSession {
  private let knowledgeBase: KnowledgeBase
  private let answers = Answers()
  /// The answers so far, in their order.
  private var given: [Given] = []

  private struct Given {
    let claim: CitedClaim
    let review: StoredReview
  }

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// `3 confirmed, 1 rejected`
  var summary: String {
    let parts = Review.Verdict.allCases.compactMap { verdict in
      let count = given.count { $0.review.review.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }
    return parts.isEmpty ? "Nothing reviewed." : parts.joined(separator: ", ")
  }

  /// Whether there was an answer about a claim: it may be in several disputes.
  func isAnswered(_ cited: CitedClaim) -> Bool { given.contains { $0.claim.id == cited.id } }

  /// Asks about a claim until there is an answer.
  ///
  /// - Returns: Whether the person wants to go on.
  mutating func ask(about cited: CitedClaim) throws -> Bool {
    try show(cited)
    while true {
      guard let answer = try answers.key(Self.question) else { return false }
      let rest = String(answer.dropFirst()).trimmingCharacters(in: .whitespaces)
      var correction = Review.Correction()
      switch answer.first {
      case "y": return try take(.confirmed, of: cited)
      case "n": return try take(.rejected, of: cited)
      case "+": correction.polarity = .positive
      case "-": correction.polarity = .negative
      case "o": correction.polarity = .neutral
      case "c": correction.criterion = try named("criterion:", rest) { try $0.criterion($1) }
      case "t": correction.technology = try named("technology:", rest) { try $0.technology($1) }
      case "s": return true
      case "u":
        guard let last = given.popLast() else {
          try Console.write(lines: ["There is no answer to take back."])
          continue
        }
        try knowledgeBase.remove(review: last.review.id)
        guard try ask(about: last.claim) else { return false }
        try show(cited)
      case "q": return false
      default: try Console.write(lines: Self.help)
      }
      guard !correction.isEmpty else { continue }
      let isRight = correction.applied(to: cited.claim) == cited.claim
      return try isRight ? take(.confirmed, of: cited) : take(.corrected, correction, of: cited)
    }
  }

  private static let question = "Does the article claim this? [y n + - o c t s u q ?]"

  private static let help = [
    "y  yes    n  no, leave it out", "+  -  o  yes, but positive, negative, neutral",
    "c  yes, but on another criterion    t  yes, but of another technology",
    "s  skip    u  take back the last answer    q  quit",
  ]

  private func show(_ cited: CitedClaim) throws {
    let context = try QuoteContexts(of: [cited], in: knowledgeBase).context(of: cited)
    try Console.write(lines: [""] + ClaimSheet(cited, in: context).lines(on: Console.page) + [""])
  }

  /// The thing with the name that is given, or else is asked for until there is one, since a name that is
  /// typed again must not be taken for keys; `nil` where there is none, or nobody wants to name one.
  private func named<Thing>(
    _ question: String, _ given: String, _ find: (NameLookup, String) throws -> Thing
  ) throws -> Thing? {
    var name = given.isEmpty ? try answers.line(question) : given
    while let asked = name?.nonEmpty {
      do {
        return try find(NameLookup(knowledgeBase), asked)
      } catch let error as CommandError {
        Console.remark("crosscheck: \(error)")
        name = given.isEmpty ? try answers.line(question) : nil
      }
    }
    return nil
  }

  private mutating func take(
    _ verdict: Review.Verdict, _ correction: Review.Correction = Review.Correction(),
    of cited: CitedClaim
  ) throws -> Bool {
    let review = try knowledgeBase.review(
      claim: cited.id, verdict: verdict, correction: correction, date: Date().formatted(.iso8601))
    if let review { given.append(Given(claim: cited, review: review)) }
    return true
  }
}
