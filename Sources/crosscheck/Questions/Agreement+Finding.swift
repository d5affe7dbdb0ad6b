import Claims

extension Agreement: Finding {
  var matter: Point { Point(technology, against: comparand, on: criterion) }

  /// The independent witnesses who say it.
  var weight: Int { support.witnesses }
}

extension Point {
  /// How a technology is on a criterion, or how it ranks against another one.
  init(_ technology: Technology.ID, against rival: Technology.ID?, on criterion: Criterion.ID) {
    self =
      rival.map { .ranking(min(technology, $0), max(technology, $0), criterion) }
      ?? .judgement(technology, criterion)
  }
}
