import Claims
import Testing

struct ValueTests {
  @Test(arguments: [
    (Polarity.positive, Polarity.negative), (.negative, .positive), (.neutral, .neutral),
  ])
  func `a negation turns praise into blame`(polarity: Polarity, reversed: Polarity) {
    #expect(polarity.reversed == reversed)
    #expect(polarity.reversed.reversed == polarity)
  }

  @Test(arguments: [(Relation.better, Relation.worse), (.worse, .better), (.equal, .equal)])
  func `a ranking seen from the other side is reversed`(relation: Relation, reversed: Relation) {
    #expect(relation.reversed == reversed)
  }

  @Test(arguments: [
    ("created in year", true, "1995"), ("year of release", true, "1995"), ("Year", true, "1995"),
    ("downloads per year", false, "1,995"), ("hires a year", false, "1,995"),
    ("stars last year", false, "1,995"), ("age in years", false, "1,995"),
  ])
  func `a year is no rate`(measure: String, isYear: Bool, number: String) {
    let quantity = Quantity(measure: measure, value: 1995)
    #expect(quantity.isYear == isYear)
    #expect(quantity.number == number)
  }

  @Test func `copies count as one witness`() {
    func claim(_ id: Int64, of article: Int64, witness: Int64? = nil) -> CitedClaim {
      CitedClaim(
        id: id, source: Source(id: article, address: "\(article).txt"), witness: witness,
        claim: Claim(
          technology: "Python", criterion: "performance", polarity: .positive, quote: "fast",
          utf8Range: 0..<4, rule: "attribute", reliability: 0.5))
    }
    let support = Support(of: [claim(1, of: 1), claim(2, of: 2, witness: 1), claim(3, of: 3)])
    #expect(support == Support(articles: 3, witnesses: 2))
    #expect(Support(of: []) == Support(articles: 0, witnesses: 0))
  }
}
