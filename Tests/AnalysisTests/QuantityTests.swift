import Claims
import Testing

@testable import Analysis

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("React: 300 KB", 300, "bundle size", 300_000, "300 KB"),
      ("It weighs 1.5MB", 1.5, "bundle size", 1_500_000, "1.5 MB"),
      ("starts in 40 ms", 40, "start time", 0.04, "40 ms"),
      ("350 packages", 350, "packages in the registry", 350, "350"),
      ("1300 and 300 KB", 300, "bundle size", 300_000, "300 KB"),
      ("13 MB or 3 of them", 3, "bundles", 3, "3"),
      ("300 MB", 300, "size in megabytes", 300, "300"),
      ("", 0, "", 0, "0"),
    ] as [(String, Double, String, Double, String)])
  func `reads the unit behind a number`(
    quote: String, value: Double, measure: String, base: Double, words: String
  ) {
    let quantity = Quantity(measure: measure, value: value)
    #expect(quantity.inBaseUnit(of: quote, by: .embedded).value == base)
    #expect(quantity.words(in: quote, by: .embedded) == words)
  }

  @Test(
    arguments: [
      ("bundle size", "1 MB", 1, "bundle size", "1000 KB", 1000, 0),
      ("bundle size", "1 MB", 1, "bundle size", "1 KB", 1, 1),
      ("packages", "100 packages", 100, "the number of packages", "900 packages", 900, 1),
      ("packages", "100 packages", 100, "contributors", "900 people", 900, 0),
    ] as [(String, String, Double, String, String, Double, Int)])
  func `compares numbers of one measure in one unit`(
    measure: String, quote: String, value: Double, otherMeasure: String, otherQuote: String,
    otherValue: Double, count: Int
  ) {
    let claims = corpus([
      Said(article: "a", quantity: Quantity(measure: measure, value: value), quote: quote),
      Said(
        article: "b", quantity: Quantity(measure: otherMeasure, value: otherValue),
        quote: otherQuote),
    ])
    #expect(disputes(among: claims).count == count)
  }
}
