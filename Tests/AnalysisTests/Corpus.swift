import Claims

/// A claim as a test states it: only what matters is named.
struct Said {
  var article = "a"
  var technology: Technology.ID = "Node.js"
  var criterion: Criterion.ID = "performance"
  var polarity = Polarity.neutral
  var comparison: Comparison?
  var fact: Fact?
  var quantity: Quantity?
  var isRecommendation = false
  var scope: String?
  var isHedged = false
  /// `nil` names technology and criterion, and says nothing else.
  var quote: String?
  /// `nil` puts it far from every other claim of the corpus.
  var start: Int?
  var reliability = 0.8
  /// The article that this one copied the words from.
  var copiedFrom: String?
  var date: PartialDate?
}

/// The claims of a test, numbered in the order given.
func corpus(_ said: [Said]) -> [CitedClaim] {
  said.enumerated().map { index, said in
    let start = said.start ?? index * 10_000
    let quote = said.quote ?? "\(said.technology)’s \(said.criterion) is what it is"
    return CitedClaim(
      id: Int64(index + 1),
      source: Source(id: number(of: said.article), address: said.article, publishedOn: said.date),
      witness: said.copiedFrom.map(number),
      claim: Claim(
        technology: said.technology, criterion: said.criterion, polarity: said.polarity,
        comparison: said.comparison, fact: said.fact, quantity: said.quantity,
        isRecommendation: said.isRecommendation, scope: said.scope, isHedged: said.isHedged,
        quote: quote, utf8Range: start..<(start + quote.utf8.count), rule: "test",
        reliability: said.reliability))
  }
}

private func number(of article: String) -> Int64 {
  article.utf8.reduce(0) { $0 * 256 + Int64($1) }
}
