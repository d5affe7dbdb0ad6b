import ArgumentParser
import Claims
import Extraction
import SeedTables

/// What a corrected claim should read.
struct CorrectionOptions: ParsableArguments {
  @Option(help: "The technology that it is about.") var technology: String?
  @Option(help: "The criterion that it is on.") var criterion: String?
  @Option(help: "Which way it counts.") var polarity: Polarity?
  @Option(help: "The technology that it is set against.") var comparand: String?
  @Option(help: "How it stands to the comparand.") var relation: Relation?
  @Option(help: "The property that it states: “is a programming language”.") var fact: String?
  @Flag(inversion: .prefixedNo, help: "Whether it says that the property does not hold.")
  var denied: Bool?
  @Option(help: "The condition that limits it, in the article's words.") var scope: String?
  @Option(help: "What it does not state; may be repeated.")
  var without: [Review.Correction.Part] = []

  /// Whether nothing is corrected.
  var isEmpty: Bool {
    [technology, criterion, polarity?.rawValue, comparand, relation?.rawValue, fact, scope]
      .allSatisfy { $0 == nil } && denied == nil && without.isEmpty
  }

  func validate() throws {
    let stated: [Review.Correction.Part: Bool] = [
      .comparison: comparand != nil || relation != nil, .fact: fact != nil || denied != nil,
      .scope: scope != nil,
    ]
    for part in without where stated[part] == true {
      throw ValidationError("--without \(part.rawValue) takes away what you state besides.")
    }
  }

  /// The correction of a claim that was read so.
  ///
  /// - Throws: `CommandError` for a name that is not known, and for half a comparison or fact.
  func correction(of claim: Claim, knowing names: NameLookup) throws -> Review.Correction {
    let correction = Review.Correction(
      technology: try technology.map(names.technology),
      criterion: try criterion.map(names.criterion), polarity: polarity,
      comparand: try comparand.map(names.technology), relation: relation,
      fact: try fact(of: claim), scope: scope?.nonEmpty, without: without)
    let rival = correction.comparand ?? claim.comparison?.comparand
    if relation != nil, rival == nil {
      throw CommandError(
        problem: "the claim compares with nothing", remedy: "Say than what: --comparand NAME.")
    }
    if let comparand = correction.comparand, comparand == correction.applied(to: claim).technology {
      throw CommandError(
        problem: "\(comparand) is compared with itself", remedy: "Name another --comparand.")
    }
    return correction
  }

  private func fact(of claim: Claim) throws -> Fact? {
    guard fact != nil || denied != nil else { return nil }
    guard let property = fact?.nonEmpty ?? claim.fact?.property else {
      throw CommandError(
        problem: "the claim states no fact", remedy: "Say which one: --fact TEXT.")
    }
    let group = try FactGroups(seeds: .embedded).group(of: property)
    return Fact(property, isDenied: denied ?? false, exclusionGroup: group)
  }
}

extension Relation: ExpressibleByArgument {}

extension Review.Correction.Part: ExpressibleByArgument {}
