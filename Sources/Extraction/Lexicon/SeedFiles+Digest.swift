import Claims
import SeedTables

extension SeedFiles {
  /// A short fingerprint of all files: it changes when one of them does.
  var digest: String {
    var hash = FNV1a()
    for path in paths {
      hash.add(path.utf8)
      hash.add((text(of: path) ?? "").utf8)
    }
    return String(hash.value, radix: 16)
  }
}
