/// A file that could not be imported, and why.
struct ImportFailure: Hashable, Sendable, CustomStringConvertible {
  /// The file, as somebody wrote its path.
  let address: String
  /// What is wrong with it.
  let reason: String
  /// Whether it is a line of JSON, of which a file may have any number, and no file of its own.
  var isLine = false

  /// `address: reason`
  var description: String { "\(address): \(reason)" }
}
