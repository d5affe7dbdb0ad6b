import Synchronization

/// A value that is made when it is first asked for, once for all who ask.
final class Lazy<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value.
  ///
  /// - Throws: What making it throws; the next one who asks tries again.
  func value() throws -> Value {
    try made.withLock { made in
      if let made { return made }
      let value = try make()
      made = value
      return value
    }
  }
}
