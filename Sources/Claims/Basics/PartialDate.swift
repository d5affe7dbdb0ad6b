/// A day of the Gregorian calendar, as far as it is known: `2024-05-31`, `2024-05` or `2024`.
public struct PartialDate: Hashable, Sendable {
  /// The year, as ISO 8601 counts it, from 0 to 9999.
  public let year: Int
  /// Which month of the year, from 1 to 12, where it is known.
  public let month: Int?
  /// Which day of the month, from 1, where it is known.
  public let day: Int?

  /// Returns `nil` where the calendar has no such day.
  public init?(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    guard 0...9999 ~= year, 1...12 ~= month ?? 1, day == nil || month != nil,
      1...Self.days(inMonth: month ?? 1, of: year) ~= day ?? 1
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Whether every day that it may be lies before every day that `other` may be.
  public func isBefore(_ other: PartialDate) -> Bool {
    for (own, others) in zip(parts, other.parts) where own != others { return own < others }
    return false
  }

  private var parts: [Int] { [year, month, day].compactMap(\.self) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension PartialDate: LosslessStringConvertible {
  /// Reads a date as ISO 8601 writes it, `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWritten =
      1...3 ~= parts.count
      && zip(parts, [4, 2, 2]).allSatisfy { part, width in
        part.count == width && part.allSatisfy { 0x30...0x39 ~= $0 }
      }
    guard isWritten else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    self.init(
      numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date as ISO 8601 writes it, as far as it is known.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      String(repeating: "0", count: width - "\(number)".utf8.count) + "\(number)"
    }
    return ([padded(year, to: 4)] + [month, day].compactMap { $0.map { padded($0, to: 2) } })
      .joined(separator: "-")
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  /// Makes a date that stands in the program.
  public init(stringLiteral text: String) {
    guard let date = Self(text) else { preconditionFailure("“\(text)” is no date") }
    self = date
  }
}

extension PartialDate: Codable {
  /// Reads a date as ISO 8601 writes it.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let date = Self(try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "no date")
    }
    self = date
  }

  /// Writes the date as ISO 8601 does.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }
}
