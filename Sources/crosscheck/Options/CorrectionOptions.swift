import ArgumentParser
import Claims
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
  @Option(help: "What it does not state; may be repeated: a,b is both.")
  var without: [WordList<Review.Correction.Part>] = []

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
    for part in without.flatMap(\.words) where stated[part] == true {
      throw ValidationError("--without \(part.rawValue) takes away what you state besides.")
    }
  }

  /// The correction of a claim that was read so.
  ///
  /// - Parameters:
  ///   - earlier: What was corrected before, and stays where the options do not name it.
  ///   - text: The text of its article, if that is there.
  /// - Throws: `CommandError` for a name that is not known, for half a comparison or fact, and for a
  ///   condition that the article does not set.
  func correction(
    of claim: Claim, after earlier: Review.Correction, in text: String?, knowing names: NameLookup
  ) throws -> Review.Correction {
    let stated = Review.Correction(
      technology: try technology.map(names.technology),
      criterion: try criterion.map(names.criterion), polarity: polarity,
      comparand: try comparand.map(names.technology), relation: relation,
      fact: try fact(of: claim, after: earlier), scope: scope?.nonEmpty,
      without: without.flatMap(\.words))
    let correction = earlier.extended(by: stated)
    if relation != nil, correction.comparand ?? claim.comparison?.comparand == nil {
      throw CommandError(
        problem: "the claim is compared with nothing",
        remedy: "Say which technology it is set against: --comparand NAME.")
    }
    if let comparand = correction.comparand, comparand == correction.applied(to: claim).technology {
      throw CommandError(
        problem: "\(comparand) is compared with itself", remedy: "Name another --comparand.")
    }
    if let comparand = stated.comparand, correction.relation == nil, claim.comparison == nil {
      throw CommandError(
        problem: "the comparand “\(comparand)” has no relation",
        remedy: "Say how the technology stands to it: --relation better, worse or equal.")
    }
    if let scope = stated.scope, let text,
      QuoteLocator(text.lowercased()).range(of: scope.lowercased()) == nil
    {
      throw CommandError(
        problem: "“\(scope)” is not in the article",
        remedy: "Write the condition in the article's words.")
    }
    guard correction.applied(to: claim) != claim else {
      throw CommandError(
        problem: "the claim was read so", remedy: "Confirm it: --verdict confirmed.")
    }
    return correction
  }

  private func fact(of claim: Claim, after earlier: Review.Correction) throws -> Fact? {
    guard fact != nil || denied != nil else { return nil }
    if let property = fact?.nonEmpty {
      let group = try FactGroups(seeds: .embedded).group(of: property)
      return Fact(property, isDenied: denied ?? false, exclusionGroup: group)
    }
    guard let known = earlier.fact ?? claim.fact else {
      throw CommandError(
        problem: "the claim states no fact", remedy: "Say which one: --fact TEXT.")
    }
    return Fact(
      known.property, isDenied: denied ?? false, exclusionGroup: known.exclusionGroup)
  }
}

extension Relation: WordArgument {}

extension Review.Correction.Part: WordArgument {}
