/// A month of the Gregorian calendar.
public struct Month: Hashable, Sendable {
  /// The year, as ISO 8601 counts it.
  public let year: Int
  /// Which month of the year, from 1 to 12.
  public let number: Int

  /// Returns `nil` where a year has no such month.
  public init?(_ number: Int, of year: Int) {
    guard 1...12 ~= number else { return nil }
    self.year = year
    self.number = number
  }

  /// Its days, from 1 on.
  public var days: ClosedRange<Int> {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return 1...[31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]
  }
}
