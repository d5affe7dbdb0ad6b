import Claims

extension Claim {
  /// The reliability in thousandths, which order without surprises where a fraction is not a number.
  var certainty: Int { Int((min(max(reliability.isNaN ? 0 : reliability, 0), 1) * 1000).rounded()) }

  /// Whether the quote holds the technology's canonical name, whatever its capitals and dots.
  var namesTechnology: Bool { quote.mentions(technology.rawValue) }

  /// In UTF-8 bytes; longer than four gigabytes counts as that.
  var quoteLength: UInt64 { min(UInt64(quote.utf8.count), UInt64(UInt32.max)) }

  /// How much a reader must take on trust to follow the claim: the least is the clearest.
  ///
  /// No hedge comes before no scope, then the more reliable claim, then a quote that names the
  /// technology itself, then the shorter quote: each is one field of the number, highest first.
  func opacity(certainty: Int, namesTechnology: Bool) -> UInt64 {
    let doubt = UInt64(1000 - certainty)
    return (isHedged ? 1 : 0) << 62 | (scope == nil ? 0 : 1) << 61 | doubt << 40
      | (namesTechnology ? 0 : 1) << 32 | quoteLength
  }
}
