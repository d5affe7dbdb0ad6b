import Claims

/// Which criteria a word is kin to, beyond the cues that name them: `tested` to testing.
///
/// A word's kin are the cues that share its stem (Porter's Snowball stemmer; the groups are data).
struct Kinship: Sendable {
  /// How strongly a group of words is kin to a criterion, from 0 to 1.
  typealias Bond = (criterion: Int, strength: Double)

  /// The criteria by index.
  let criteria: [Criterion.ID]
  /// The group of each word, by word number; -1 for none.
  private var groups: [Int32] = []
  private var bonds: [[Bond]] = []

  /// Reads the groups: words, and criteria with per cents.
  init(
    _ table: SeedTable, criteria: [Criterion.ID], words: inout WordTable
  ) throws(SeedError) {
    self.criteria = criteria
    let indices = Dictionary(uniqueKeysWithValues: zip(criteria, criteria.indices))
    for row in table.rows {
      let parts = row[1].split(separator: " ")
      var bonds: [Bond] = []
      for at in stride(from: 0, to: parts.count - 1, by: 2) {
        guard let criterion = indices[Criterion.ID(rawValue: String(parts[at]))],
          let percent = Double(parts[at + 1])
        else {
          throw row.error("“\(parts[at])” is no criterion, or no number follows", "Write it anew.")
        }
        bonds.append((criterion, percent / 100))
      }
      for word in row[0].split(separator: " ") { join(words.intern(Array(word.utf8))) }
      self.bonds.append(bonds)
    }
  }

  private mutating func join(_ word: WordTable.ID) {
    while groups.count <= Int(word) { groups.append(-1) }
    groups[Int(word)] = Int32(bonds.count)
  }

  /// The criteria that some tokens are kin to, the closest first.
  func ranking(of tokens: ArraySlice<Token>) -> KinRanking {
    var strengths = [Double](repeating: 0, count: criteria.count)
    var seen: [Int32] = []
    for token in tokens where Int(token.word) < groups.count {
      let group = groups[Int(token.word)]
      guard group >= 0, !seen.contains(group) else { continue }
      seen.append(group)
      for bond in bonds[Int(group)] { strengths[bond.criterion] += bond.strength }
    }
    var ranked: [(criterion: Criterion.ID, strength: Double)] = []
    while ranked.count < 5, let best = strengths.indices.max(by: { strengths[$0] < strengths[$1] }),
      strengths[best] > 0
    {
      ranked.append((criteria[best], strengths[best]))
      strengths[best] = 0
    }
    return KinRanking(criteria: ranked)
  }
}

/// The criteria that the words of a clause are kin to, the closest first.
struct KinRanking {
  let criteria: [(criterion: Criterion.ID, strength: Double)]

  /// The place of a criterion, 0 for the closest; `nil` for one that is not kin.
  func place(of criterion: Criterion.ID) -> Int? {
    criteria.firstIndex { $0.criterion == criterion }
  }
}
