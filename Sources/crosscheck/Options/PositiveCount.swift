import ArgumentParser

/// Reads how many of something are wanted: at least one. What is more than a computer can hold is as
/// good as all, and becomes a number that can still be added to.
///
/// - Throws: `ValidationError` for anything but a whole number above 0.
func positiveCount(_ argument: String) throws -> Int {
  guard let count = Int(argument), count > 0 else {
    throw ValidationError("Write a whole number above 0.")
  }
  return min(count, 1 << 40)
}
