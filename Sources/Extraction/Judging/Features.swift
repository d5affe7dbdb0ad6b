import Claims

/// A name that takes part in a feature, with its hash.
struct Term {
  let text: String
  let hash: UInt64

  @inline(__always)
  init(_ text: String) {
    self.text = text
    hash = FNV1a(of: text.utf8).value
  }

  static let none = Term("none")
}

/// What a candidate claim looks like to the judge: named properties, weighed as they are added.
struct Features {
  /// The sum of the weights so far.
  private(set) var score: Float
  /// The names, kept only where somebody wants to read them.
  private(set) var names: [String] = []
  private let keepsNames: Bool
  private let judge: Judge

  init(judge: Judge, keepsNames: Bool) {
    self.judge = judge
    self.keepsNames = keepsNames
    score = judge.bias
  }

  /// Adds the property that is named by a group and one or two values.
  @inline(__always)
  mutating func add(_ group: FeatureGroup, _ a: Term, _ b: Term? = nil) {
    score += judge.weights[Self.key(group.term.hash, a.hash, b?.hash ?? FNV1a().value)]
    if keepsNames {
      names.append([group.term, a, b].compactMap { $0?.text }.joined(separator: ":"))
    }
  }

  /// The key of a property as the weights file names it: `rule:attribute:positive`.
  static func key(named name: String) -> UInt64 {
    let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map { Term(String($0)).hash }
    return key(
      parts[0], parts.count > 1 ? parts[1] : FNV1a().value,
      parts.count > 2 ? parts[2] : FNV1a().value)
  }

  @inline(__always)
  private static func key(_ group: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    ((group &* 0x9E37_79B9_7F4A_7C15 ^ a) &* 0xC2B2_AE3D_27D4_EB4F ^ b) &* 0x1656_67B1_9E37_79F9
  }
}
