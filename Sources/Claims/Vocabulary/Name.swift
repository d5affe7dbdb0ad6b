/// A name that is also the identity of what it names.
public protocol Name: Hashable, Codable, Sendable, RawRepresentable<String>, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// Makes the identity of what goes by this name.
  init(rawValue: String)
}

extension Name {
  /// Makes the identity of what goes by this name.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The name.
  public var description: String { rawValue }

  /// Orders by name, byte for byte.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
