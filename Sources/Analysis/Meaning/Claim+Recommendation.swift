import Claims

extension Claim {
  /// Whether the claim recommends its technology for its criterion, as far as its words tell: it
  /// praises it in words such as “perfect for”, or puts it ahead of a rival for a use.
  ///
  /// - Parameters:
  ///   - isUse: Whether the criterion is a use, so that to be better there is to be the one to choose.
  ///   - phrasebook: Which words recommend.
  public func recommends(forUse isUse: Bool, by phrasebook: Phrasebook) -> Bool {
    guard polarity == .positive, comparison.map({ $0.relation == .better }) ?? true else {
      return false
    }
    return isUse && comparison != nil || Choice(in: quote, of: technology, by: phrasebook) != nil
  }
}
