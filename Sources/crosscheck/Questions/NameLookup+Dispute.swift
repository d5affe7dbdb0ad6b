import Claims
import Findings
import Storage

extension NameLookup {
  /// The dispute with a key, which may have any name of its technologies and criterion in it; `nil` for
  /// what is no key: one begins with a technology, and no article is called so.
  ///
  /// - Throws: `CommandError` where there is no dispute with that key.
  func dispute(_ name: String) throws -> Dispute? {
    let finder = DisputeFinder(knowledgeBase)
    if let dispute = try finder.dispute(key: name) { return dispute }
    let key = try vocabulary.value().spelledOut(name)
    for spelling in [key, turned(key)].compactMap(\.self) {
      if let dispute = try finder.dispute(key: spelling) { return dispute }
    }
    // A folder may be called like a technology.
    guard key.contains("/"), (try? article(name)) == nil else { return nil }
    if let error = try undisputed(key) { throw error }
    guard let keys = try keys(like: key, finder) else { return nil }
    throw CommandError.unknown(
      "dispute", key, nearest: nearest(key, among: keys), listedBy: "crosscheck conflicts --all")
  }

  /// That nobody disputes the point of a key, where it is a technology on a criterion, and where to read what
  /// is said of it; `nil` for any other key.
  private func undisputed(_ key: String) throws -> CommandError? {
    let parts = key.split(separator: "/").map(String.init)
    let vocabulary = try vocabulary.value()
    guard parts.count == 2, let criterion = vocabulary.criterion(named: parts[1])?.id.rawValue,
      let technology = vocabulary.technologies.first(where: { slug($0.id.rawValue) == parts[0] })
    else { return nil }
    let name = technology.id.rawValue
    return CommandError(
      problem: "nothing is disputed about \(name) · \(criterion)",
      remedy:
        "“crosscheck claims --technology '\(name)' --criterion \(criterion)” lists what is said.")
  }

  /// A key with its two technologies the other way round, whichever of them somebody names first; `nil` for
  /// one that has not two.
  private func turned(_ key: String) -> String? {
    let parts = key.split(separator: "/")
    guard parts.count > 2, let first = parts.first, let last = parts.last else { return nil }
    return ([last] + parts.dropFirst().dropLast() + [first]).joined(separator: "/")
  }

  /// The keys of disputes of which every part is like that of a key; `nil` where this does not begin with
  /// a technology.
  private func keys(like key: String, _ finder: DisputeFinder) throws -> [String]? {
    let parts = key.split(separator: "/").map(String.init)
    let technologies = try vocabulary.value().technologies.map(\.id)
    let slugs = technologies.map { slug($0.rawValue) }
    guard parts.count >= 2, let name = nearest(parts[0], among: slugs) else { return nil }
    var filter = ClaimFilter()
    filter.technologies = technologies.filter { slug($0.rawValue) == name }
    let keys = try finder.disputes(filter, limit: 200).disputes.map(\.key)
    guard slugs.contains(parts[0]) || !keys.isEmpty else { return nil }
    // A technology alone makes no two keys alike.
    return keys.filter { other in
      zip(parts, other.split(separator: "/")).allSatisfy { nearest($0, among: [String($1)]) != nil }
    }
  }
}

extension Vocabulary {
  /// The key of a dispute with each name in it as “conflicts” prints it: `node.js/learning-curve` for
  /// `node/learning-curve`.
  fileprivate func spelledOut(_ key: String) -> String {
    var parts = key.split(separator: "/").map(String.init)
    func spelledOut(_ name: String) -> String {
      technology(named: name).map { slug($0.id.rawValue) } ?? name
    }
    guard parts.count >= 2 else { return key }
    parts[0] = spelledOut(parts[0])
    parts[1] = criterion(named: parts[1])?.id.rawValue ?? parts[1]
    if parts.count > 2 { parts[parts.count - 1] = spelledOut(parts[parts.count - 1]) }
    return parts.joined(separator: "/")
  }
}
