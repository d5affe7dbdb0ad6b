extension Int {
  /// How far two places in a text lie apart. Places that others state may be any numbers: where the
  /// distance is beyond all numbers, it is the greatest one.
  func gap(to other: Int) -> Int {
    let (difference, isBeyond) = subtractingReportingOverflow(other)
    return isBeyond ? .max : Int(clamping: difference.magnitude)
  }
}
