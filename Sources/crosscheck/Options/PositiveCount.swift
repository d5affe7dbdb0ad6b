import ArgumentParser

/// Reads how many of something are wanted: at least one.
///
/// - Throws: `ValidationError` for anything but a whole number above 0.
func positiveCount(_ argument: String) throws -> Int {
  guard let count = Int(argument), count > 0 else {
    throw ValidationError("Write a whole number above 0.")
  }
  return count
}
