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

  @Test(
    arguments: [
      ("more than 350,000 packages", 350_000, .above),
      ("over 1.3 million packages", 1_300_000, .above),
      ("more than a million packages", 1_000_000, .above),
      ("350,000+ packages", 350_000, .above),
      ("12k+ stars", 12_000, .above),
      ("2 million or more packages", 2_000_000, .above),
      ("at least 10,000 requests", 10_000, .above),
      ("no fewer than 10 servers", 10, .above),
      ("up to 50,000 requests", 50_000, .below),
      ("no more than 10 servers", 10, .below),
      ("fewer than ten servers", 10, .below),
      ("10 ms or less", 10, .below),
      ("350,000 packages", 350_000, nil),
      ("over the years 350,000 packages", 350_000, nil),
      ("more than 20 mirrors hold 350,000 packages", 350_000, nil),
      ("", 1, nil),
    ] as [(String, Double, Room?)])
  func `reads where a quote leaves room beside its number`(
    quote: String, value: Double, room: Room?
  ) {
    let quantity = Quantity(measure: "things", value: value)
    #expect(quantity.room(in: quote, by: .embedded) == room)
  }

  @Test func `a year leaves no room`() {
    let year = Quantity(measure: "created in year", value: 2009)
    #expect(year.room(in: "over 2009", by: .embedded) == nil)
  }

  @Test(
    arguments: [
      ("packages", "more than 100 packages", 100, "900 packages", 900, .temporal, nil),
      ("packages", "100 packages", 100, "up to 900 packages", 900, .temporal, nil),
      ("packages", "100 packages", 100, "more than 900 packages", 900, .direct, nil),
      ("requests per second", "at least 100", 100, "900", 900, nil, .bound),
      ("requests per second", "at most 100", 100, "900", 900, .direct, nil),
    ] as [(String, String, Double, String, Double, Dispute.Force?, Suppression?)])
  func `a bound is at odds with no number that keeps to it`(
    measure: String, quote: String, value: Double, otherQuote: String, otherValue: Double,
    force: Dispute.Force?, suppression: Suppression?
  ) {
    let claims = corpus([
      Said(article: "a", quantity: Quantity(measure: measure, value: value), quote: quote),
      Said(
        article: "b", quantity: Quantity(measure: measure, value: otherValue), quote: otherQuote),
    ])
    let found = findings(among: claims)
    #expect(found.disputes.map(\.force) == (force.map { [$0] } ?? []))
    #expect(found.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
  }

  @Test func `numbers that leave no room part where they contradict each other`() {
    let numbers: [(String, Double)] = [("at least 10", 10), ("900", 900), ("3,000", 3000)]
    let claims = corpus(
      numbers.enumerated().map { place, number in
        Said(
          article: "\(place)", quantity: Quantity(measure: "requests per second", value: number.1),
          quote: number.0)
      })
    #expect(disputes(among: claims).map(\.support.articles) == [1])
  }
}
