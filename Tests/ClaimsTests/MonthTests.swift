import Claims
import Testing

@Suite struct MonthTests {
  @Test(arguments: [
    (2, 2023, 28), (2, 2024, 29), (2, 1900, 28), (2, 2000, 29), (4, 2025, 30), (12, 2025, 31),
  ])
  func `a month has the days of the calendar`(number: Int, year: Int, days: Int) throws {
    #expect(try #require(Month(number, of: year)).days == 1...days)
  }

  @Test(arguments: [0, 13])
  func `a year has twelve months`(number: Int) {
    #expect(Month(number, of: 2025) == nil)
  }
}
