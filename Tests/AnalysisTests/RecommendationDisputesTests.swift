import Analysis
import Claims
import Testing

@Suite struct RecommendationDisputesTests {
  /// A claim in favour of a technology for mobile apps.
  private static func praise(
    _ technology: Technology.ID, _ quote: String, better rival: Technology.ID? = nil
  ) -> Said {
    Said(
      article: technology.rawValue, technology: technology, criterion: "mobile",
      polarity: .positive, comparison: rival.map { Comparison(.better, than: $0) },
      isRecommendation: true, quote: quote)
  }

  @Test(
    arguments: [
      (praise("Go", "Go is the best option"), praise("Zig", "choose Zig"), nil),
      (praise("Go", "Go is the best option"), praise("Zig", "Zig is perfect for apps"), nil),
      (
        praise("Go", "Go was built for apps"), praise("Zig", "Zig is perfect for apps"),
        .roomForBoth
      ),
      (
        praise("Go", "Go scores higher than Zig", better: "Zig"),
        praise("Zig", "Zig is perfect for apps"), nil
      ),
      (
        praise("Go", "Go scores higher than Nim", better: "Nim"),
        praise("Zig", "Zig is perfect for apps"), .roomForBoth
      ),
    ] as [(Said, Said, Suppression?)])
  func `finds two choices for one use, unless there is room for both`(
    one: Said, other: Said, suppression: Suppression?
  ) {
    let found = findings(among: corpus([one, other]), rivals: Rivals([("Go", "Zig")]))
    #expect(found.disputes.map(\.kind) == (suppression == nil ? [.recommendation] : []))
    #expect(found.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
  }

  @Test(
    arguments: [
      // Each author chooses among others, and both may be right.
      ("Nim", "Odin", .thirdTechnology),
      // One of them had both to choose from, or none.
      ("Zig", "Odin", nil), ("Nim", "Go", nil), ("Nim", nil, nil), (nil, nil, nil),
      // What is no rival is no choice.
      ("npm", "Odin", nil),
    ] as [(Technology.ID?, Technology.ID?, Suppression?)])
  func `authors who choose among different rivals do not contradict each other`(
    besideGo: Technology.ID?, besideZig: Technology.ID?, suppression: Suppression?
  ) {
    let choices = [
      Self.praise("Go", "Go is the best option"), Self.praise("Zig", "Zig is the best option"),
    ]
    let besides = [("Go", besideGo), ("Zig", besideZig)].compactMap { article, rival in
      rival.map { Said(article: article, technology: $0, criterion: "syntax") }
    }
    let rivals = ["Go", "Zig", "Nim", "Odin"] as [Technology.ID]
    let found = findings(
      among: corpus(choices + besides),
      rivals: Rivals(rivals.flatMap { one in rivals.map { (one, $0) } }))
    #expect(found.disputes.map(\.kind) == (suppression == nil ? [.recommendation] : []))
    #expect(found.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Zig is the richest option", true), ("Zig is one of the richest options", false),
    ("Zig is the easiest to learn", true), ("Zig is great for apps", false),
    ("You can use Zig for apps", false),
    ("If you use Zig for apps, you may have heard of Nim", false),
  ])
  func `mere praise is no choice`(quote: String, isChoice: Bool) {
    let claims = corpus([
      Self.praise("Go", "Go is the best option"), Self.praise("Zig", quote),
    ])
    let found = findings(among: claims, rivals: Rivals([("Go", "Zig")]))
    #expect(found.disputes.map(\.kind) == (isChoice ? [.recommendation] : []))
    #expect(found.suppressed == [])
  }

  @Test func `whom an annotator calls the one to choose is, whatever the words`() {
    var claims = corpus([
      Self.praise("Go", "Go is the best option"), Self.praise("Zig", "Zig is great for apps"),
    ]).map(\.claim)
    claims[1].origin = "a reader"
    let cited = claims.enumerated().map { number, claim in
      CitedClaim(
        id: Int64(number), source: Source(id: Int64(number), address: "\(number)"), claim: claim)
    }
    let found = disputes(among: cited, rivals: Rivals([("Go", "Zig")]))
    #expect(found.map(\.kind) == [.recommendation])
  }

  @Test(arguments: [
    ("Go was built for tiny tools", "Go is a better fit for huge programs", true),
    ("Go was built for tiny tools", "Go was made for huge programs", true),
    ("Go is the best choice for tiny tools", "Go is perfect for huge programs", false),
    ("Choose Go for tiny tools", "Go is the best choice for huge programs", false),
  ])
  func `finds one technology made for small and for large projects`(
    small: String, large: String, isDispute: Bool
  ) {
    let found = disputes(
      among: corpus([
        Said(
          article: "a", technology: "Go", criterion: "small-projects", polarity: .positive,
          isRecommendation: true, scope: "tiny tools", quote: small),
        Said(
          article: "b", technology: "Go", criterion: "large-projects", polarity: .positive,
          isRecommendation: true, scope: "huge programs", quote: large),
      ]))
    #expect(found.map(\.point) == (isDispute ? ["large-projects or small-projects"] : []))
    #expect(found.allSatisfy { $0.force == .direct && $0.comparand == nil })
  }
}
