/// What a byte is among the letters of ASCII.
extension UInt8 {
  @inline(__always)
  var isSmallLetter: Bool { (97...122).contains(self) }

  @inline(__always)
  var isCapital: Bool { (65...90).contains(self) }

  @inline(__always)
  var isLetter: Bool { isSmallLetter || isCapital }

  /// A capital as the small letter; every other byte as it is.
  @inline(__always)
  var small: UInt8 { isCapital ? self | 32 : self }

  /// A small letter as the capital; every other byte as it is.
  @inline(__always)
  var capital: UInt8 { isSmallLetter ? self & ~32 : self }
}
