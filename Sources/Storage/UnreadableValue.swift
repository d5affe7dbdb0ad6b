import Foundation
import GRDB

/// A value in the database that stands for nothing, as where somebody else has written it.
struct UnreadableValue: Error, CustomStringConvertible {
  /// What it should be: `time of import`.
  let what: String
  /// As it stands there.
  let value: String

  /// `the time of import “soon” cannot be read`
  var description: String { "the \(what) “\(value)” cannot be read" }
}

extension Row {
  /// What the value in a column stands for.
  ///
  /// - Throws: `UnreadableValue` where it stands for nothing.
  func value<Stored: DatabaseValueConvertible, Value>(
    _ column: Int, _ what: String, _ read: (Stored) -> Value?
  ) throws -> Value {
    let stored: Stored = self[column]
    guard let value = read(stored) else { throw UnreadableValue(what: what, value: "\(stored)") }
    return value
  }

  /// The time of an import that stands in a column.
  func importTime(_ column: Int) throws -> Date {
    try value(column, "time of import") { try? Date($0, strategy: .iso8601) }
  }
}

extension BulkStatement {
  /// What the number in a column of the row stands for.
  ///
  /// - Throws: `UnreadableValue` where it stands for nothing.
  func value<Value>(_ column: Int32, _ what: String, _ read: (Int) -> Value?) throws -> Value {
    let stored = Int(number(in: column))
    guard let value = read(stored) else { throw UnreadableValue(what: what, value: "\(stored)") }
    return value
  }
}
