/// Returns the candidate that takes the fewest edits to turn into `name`, the first of equals, or else
/// the first of those that begin most like it.
///
/// `nil` where even the nearest differs in more than a third of its letters, and none begins with three
/// letters of `name` that are more than half of it: no help is better than a misleading guess.
public func nearest(_ name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  var best: (candidate: String, distance: Int)?
  var akin: (candidate: String, beginning: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let beginning = zip(wanted, letters).prefix { $0 == $1 }.count
    if beginning > 2, beginning * 2 > wanted.count, beginning > akin?.beginning ?? 0 {
      akin = (candidate, beginning)
    }
    let distance = editDistance(wanted, letters)
    guard distance * 3 <= max(wanted.count, letters.count) else { continue }
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate ?? akin?.candidate
}

/// Counts the insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`
/// (optimal string alignment, a restricted Damerau–Levenshtein distance).
func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
