import Claims

extension Quantity {
  /// Whether the number names one thing exactly, so that another number is another answer: the
  /// year of a release, the rank in a survey.
  var isExact: Bool {
    isYear || measure.split(separator: " ").contains("rank")
  }

  /// Whether two numbers for one measure cannot both be right: further apart than a factor of two,
  /// which neither rounding nor “more than” explains, or simply different where they are exact.
  func contradicts(_ other: Quantity) -> Bool {
    isExact ? value != other.value : ratio(value, other.value) > 2
  }

  /// Whether two numbers for one measure say the same: within a tenth, which rounding explains.
  func agrees(with other: Quantity) -> Bool {
    isExact ? value == other.value : ratio(value, other.value) <= 1.1
  }
}

/// How many times the larger of two numbers is the smaller; infinite where one is not positive.
func ratio(_ a: Double, _ b: Double) -> Double {
  if a == b { return 1 }
  guard a > 0, b > 0 else { return .infinity }
  return max(a, b) / min(a, b)
}
