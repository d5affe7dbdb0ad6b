import SeedTables

/// Why some text is refused as a table of the seeds, or `nil` where it is taken.
///
/// - Parameters:
///   - path: Which table it stands in for.
///   - read: Reads the table among all the others.
public func refusal<Value>(
  of text: String, as path: String, by read: (SeedFiles) throws -> Value
) -> SeedError? {
  do {
    _ = try read(.embedded.replacing(path, by: text))
    return nil
  } catch {
    return error as? SeedError
  }
}
