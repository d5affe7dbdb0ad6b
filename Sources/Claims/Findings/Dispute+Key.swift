extension Dispute {
  /// A name by which the dispute is found again, as long as its point is disputed:
  /// `node.js/scalability`, `node.js/performance/python`, `node.js/real-time/or/python`,
  /// `node.js/classification/kind`.
  public var key: String {
    let parts: [String?] =
      switch kind {
      case .polarity: []
      case .comparison: [comparand?.rawValue]
      case .recommendation: ["or", comparand?.rawValue ?? pairs[0].b.claim.criterion.rawValue]
      case .fact, .quantity: [question ?? point]
      }
    return ([technology.rawValue, criterion.rawValue] + parts.compactMap(\.self)).map(slug)
      .joined(separator: "/")
  }
}
