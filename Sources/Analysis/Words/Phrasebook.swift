import Claims
import SeedTables

/// The words by which claims and texts are set against each other: the tables in `Seeds/comparing`.
///
/// A class, because it is large, never changes, and every claim that is compared refers to it.
public final class Phrasebook: Sendable {
  /// Wordings that recommend.
  let choices: [Choice.Wording: Phrases]
  /// Words of conditions.
  let circumstances: [Circumstance: Phrases]
  /// What each criterion is judged by as a whole.
  let scales: [Criterion.ID: Phrases]
  /// Words that tell nothing of what is spoken of.
  let stopWords: StopWords
  /// By every spelling, in small letters.
  let units: [String: Unit]
  /// Words that are numbers, or multiply one.
  let numberWords: Set<String>
  /// What speaks of a large ecosystem, and of the trouble that it makes.
  let abundance, upkeep: Terms
  /// The nouns that any condition may hold.
  let anyNouns: String

  /// Uses of which nothing is made for both, each by the one that is named first.
  public let opposites: [Criterion.ID: Criterion.ID]

  private let traits: [Criterion.ID: Set<Trait>]
  private let signs: [Sign: Phrases]

  /// Reads the tables.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class or criterion, for a line that comes
  ///   twice, and for two lines that contradict each other.
  public init(seeds: SeedFiles) throws(SeedError) {
    func table(
      _ name: String, columns: ClosedRange<Int> = 2...2
    ) throws(SeedError) -> SeedTable {
      try seeds.table("comparing/\(name).tsv", columns: columns)
    }
    let criteria = Set(try Vocabulary.criteria(in: seeds).map(\.id))
    choices = try table("choices").phrases(isExclusive: true, naming: "choice")
    circumstances = try table("circumstances").phrases(
      isExclusive: true, naming: "circumstance")
    let peculiar = try table("criteria", columns: 2...3)
    traits = try Self.traits(in: peculiar, knowing: criteria)
    opposites = try Self.opposites(in: peculiar, knowing: criteria)
    scales = try Self.scales(in: try table("scales"), knowing: criteria, traits)
    units = try Unit.all(in: seeds)
    numberWords = Set(try seeds.table("numbers.tsv", columns: 3...3).rows.map { $0[0] })
    stopWords = try StopWords(try table("stop-words"))
    let signs: [Sign: Phrases] = try table("signs").phrases(naming: "sign")
    func words(of sign: Sign) -> String {
      (signs[sign]?.all ?? []).flatMap(\.words).joined(separator: " ")
    }
    self.signs = signs
    abundance = Terms(of: words(of: .abundance), ignoring: stopWords)
    upkeep = Terms(of: words(of: .upkeep), ignoring: stopWords)
    anyNouns = words(of: .anyNoun)
  }

  /// The words that are a sign.
  subscript(sign: Sign) -> Phrases { signs[sign] ?? Phrases() }

  /// Whether a criterion has a trait.
  func has(_ criterion: Criterion.ID, _ trait: Trait) -> Bool {
    traits[criterion]?.contains(trait) == true
  }

  /// The axes on which a condition only repeats what a criterion is about.
  func axes(of criterion: Criterion.ID) -> [Circumstance.Axis] {
    (traits[criterion] ?? []).compactMap(\.axis)
  }

  /// The words that carry a text's meaning.
  ///
  /// - Parameter excluded: Names that are passed over.
  func terms(of text: String, except excluded: [String] = []) -> Terms {
    Terms(of: text, except: excluded, ignoring: stopWords)
  }

  private static func traits(
    in table: SeedTable, knowing criteria: Set<Criterion.ID>
  ) throws(SeedError) -> [Criterion.ID: Set<Trait>] {
    var traits: [Criterion.ID: Set<Trait>] = [:]
    var entries = SeedEntries<[String]>()
    for row in table.rows {
      let criterion = try row.known(Criterion.ID(rawValue: row[0]), among: criteria)
      try entries.add([row[0], row[1]], named: "\(row[0]) \(row[1])", in: row)
      traits[criterion, default: []].insert(try row.value(1, naming: "trait"))
    }
    return traits
  }

  private static func opposites(
    in table: SeedTable, knowing criteria: Set<Criterion.ID>
  ) throws(SeedError) -> [Criterion.ID: Criterion.ID] {
    var opposites: [Criterion.ID: Criterion.ID] = [:]
    var entries = SeedEntries<String>()
    for row in table.rows {
      guard row[1] == Trait.opposite.rawValue else {
        guard row[2].isEmpty else {
          throw row.error(
            "“\(row[1])” takes no “\(row[2])”", "Only an opposite names a second one.")
        }
        continue
      }
      // With more than one opposite, it would have to stand at several points.
      for name in [row[0], row[2]] { try entries.add(name, named: name, in: row) }
      let other = try row.known(Criterion.ID(rawValue: row[2]), among: criteria)
      opposites[other] = Criterion.ID(rawValue: row[0])
    }
    return opposites
  }

  private static func scales(
    in table: SeedTable, knowing criteria: Set<Criterion.ID>, _ traits: [Criterion.ID: Set<Trait>]
  ) throws(SeedError) -> [Criterion.ID: Phrases] {
    try table.phrases { (row) throws(SeedError) -> Criterion.ID in
      let criterion = try row.known(Criterion.ID(rawValue: row[1]), among: criteria)
      guard traits[criterion]?.contains(.gathering) != true else {
        throw row.error(
          "“\(criterion)” is gathering in criteria.tsv, which leaves it without a scale",
          "Keep one of the two lines.")
      }
      return criterion
    }
  }
}
