import Claims

extension Agreement: Finding {
  /// The independent witnesses who say it.
  var weight: Int { support.witnesses }
}
