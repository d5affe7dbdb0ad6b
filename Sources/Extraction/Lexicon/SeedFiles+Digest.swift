import SeedTables

extension SeedFiles {
  /// A short fingerprint of all files: it changes when one of them does.
  var digest: String {
    var hash = WordTable.emptyHash
    for path in paths {
      for byte in path.utf8 { hash = WordTable.hash(hash, adding: byte) }
      for byte in (text(of: path) ?? "").utf8 { hash = WordTable.hash(hash, adding: byte) }
    }
    return String(hash, radix: 16)
  }
}
