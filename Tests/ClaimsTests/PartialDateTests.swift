import Claims
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2024-05-31", "2024-05", "2024", "0033", "2024-02-29", "2000-02-29"])
  func `is written as it is read`(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-5", "2024-05-1", "2024-05-31-", "2024-05-31T10:00", "-2024", "２０２４",
    "2024-13", "2024-00", "2024-05-00", "2024-04-31", "2023-02-29", "1900-02-29",
  ])
  func `is no date that the calendar does not have`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a day belongs to a month`() {
    #expect(PartialDate(2024, nil, 31) == nil)
    #expect(PartialDate(-1) == nil)
    #expect(PartialDate(10_000) == nil)
  }

  @Test(
    arguments: [
      ("2023", "2024", true), ("2024-05", "2024-06-01", true), ("2024-05-30", "2024-05-31", true),
      ("2024-05", "2024-05-31", false), ("2024", "2024-01", false),
      ("2024-06", "2024-05-31", false),
      ("2024", "2024", false),
    ] as [(PartialDate, PartialDate, Bool)])
  func `comes before another where that is certain`(
    one: PartialDate, other: PartialDate, isBefore: Bool
  ) {
    #expect(one.isBefore(other) == isBefore)
  }
}
