/// A file that could not be imported, and why.
struct ImportFailure: Hashable, Sendable, CustomStringConvertible {
  /// The file, as somebody wrote its path.
  let address: String
  /// What is wrong with it.
  let reason: String

  /// `address: reason`
  var description: String { "\(address): \(reason)" }
}
