import Claims

/// Something that is found among claims.
protocol Finding {
  /// The independent witnesses by which it is ranked; none where it is doubtful, which puts it last.
  var weight: Int { get }
}

extension Dispute: Finding {}

extension Agreement: Finding {
  /// The independent witnesses who say it.
  var weight: Int { support.witnesses }
}
