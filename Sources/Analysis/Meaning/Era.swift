import Claims

/// The time that a claim speaks of, where its words tell: a version, or before and now.
struct Era {
  private let versions: [String]
  /// Whether it speaks of what once was.
  private let isPast: Bool

  /// Reads the words of a quote and of the condition that goes with it.
  init(_ words: [String], of technology: Technology.ID, by phrasebook: Phrasebook) {
    versions = Self.versions(in: words, of: technology, by: phrasebook)
    isPast = phrasebook[.past].occur(in: words)
  }

  /// What lies between two times, in words, or `nil` where they may be one.
  func change(from other: Era) -> String? {
    if let one = versions.first, let another = other.versions.first,
      Set(versions).isDisjoint(with: other.versions)
    {
      return "one speaks of version \(one), the other of version \(another)"
    }
    guard isPast != other.isPast else { return nil }
    return "one speaks of what once was"
  }

  /// The numbers that follow “version” or the name: 18 in “since Node.js 18”, 2 in “Angular 2”.
  static func versions(
    in words: [String], of technology: Technology.ID, by phrasebook: Phrasebook
  ) -> [String] {
    let name = smallWords(of: technology.rawValue)
    return zip(words, words.dropFirst()).compactMap { herald, word in
      guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return name.contains(herald) || phrasebook[.version].contain(herald) ? word : nil
    }
  }
}
