/// An enumeration whose cases carry nothing: each has its place among them, which a test holds true.
protocol Numbered: CaseIterable, Sendable {}

extension Numbered {
  /// The place of a case among all: the byte that stands for it.
  @inline(__always)
  var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
