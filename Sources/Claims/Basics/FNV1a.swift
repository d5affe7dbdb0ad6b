/// A hash of bytes that is the same on every machine: 64-bit FNV-1a (Fowler, Noll, Vo).
public struct FNV1a: Sendable {
  @usableFromInline var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the hash of no bytes.
  @inlinable public init() {}

  /// Makes the hash of some bytes.
  @inlinable public init(of bytes: some Sequence<UInt8>) { add(bytes) }

  /// The hash of the bytes so far.
  @inlinable public var value: UInt64 { hash }

  // Inlined into other modules: one word of a text after another goes through it.

  /// Adds a byte.
  @inlinable public mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Adds bytes.
  @inlinable public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
