/// Numbers by their order of magnitude.
enum Bucket {
  private static let places = (0..<5).map { Term("\($0)") }
  private static let bounds = [1, 3, 6, 12, 24]
  private static let terms = bounds.map { Term("\($0)") }
  private static let more = Term("more")

  /// A place in a ranking: the first few each by themselves.
  static func place(_ place: Int) -> Term { place < places.count ? places[place] : more }

  static func term(_ number: Int) -> Term {
    bounds.firstIndex { number <= $0 }.map { terms[$0] } ?? more
  }
}

/// Shares and their differences, in tenths.
enum Tenths {
  private static let range = -5...9
  private static let terms = range.map { Term("\($0)") }

  static func term(_ share: Float) -> Term {
    let tenth = Int((share * 10).rounded(.down).clamped(to: range))
    return terms[tenth - range.lowerBound]
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Float {
    Swift.min(Swift.max(self, Float(range.lowerBound)), Float(range.upperBound))
  }
}
