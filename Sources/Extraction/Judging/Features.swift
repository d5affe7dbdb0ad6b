import Claims

/// What a candidate claim looks like to the judge: named properties, each of which has a weight.
struct Features {
  private(set) var keys: [UInt64] = []
  /// The names, kept only where somebody wants to read them.
  private(set) var names: [String] = []
  private let keepsNames: Bool

  init(keepsNames: Bool) {
    self.keepsNames = keepsNames
    keys.reserveCapacity(24)
  }

  /// Adds the property that is named by a group and one or two values.
  mutating func add(_ group: StaticString, _ a: String = "", _ b: String = "") {
    if keepsNames { names.append(Self.name("\(group)", a, b)) }
    keys.append(Self.key(group.hash, a, b))
  }

  /// The key of a property as the weights file names it: `rule:attribute:name`.
  static func key(named name: some StringProtocol) -> UInt64 {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let group = parts.first.map { fnv(WordTable.emptyHash, $0.utf8) } ?? 0
    return key(
      group, parts.count > 1 ? String(parts[1]) : "", parts.count > 2 ? String(parts[2]) : "")
  }

  private static func name(_ group: String, _ a: String, _ b: String) -> String {
    [group, a, b].reversed().drop { $0.isEmpty }.reversed().joined(separator: ":")
  }

  private static func key(_ group: UInt64, _ a: String, _ b: String) -> UInt64 {
    fnv(WordTable.hash(fnv(WordTable.hash(group, adding: 58), a.utf8), adding: 58), b.utf8)
  }

  fileprivate static func fnv(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = WordTable.hash(hash, adding: byte) }
    return hash
  }
}

extension StaticString {
  fileprivate var hash: UInt64 {
    withUTF8Buffer { Features.fnv(WordTable.emptyHash, $0) }
  }
}
