import Claims

extension TextBytes {
  /// Checks that a claim quotes this text, which stands at `place`, is about one technology, and
  /// counts with a number that can be written down again.
  ///
  /// - Throws: `StorageError` that names the claim.
  func requireSound(_ claim: Claim, at place: String) throws {
    guard holds(claim.utf8Range) else {
      throw StorageError.misplaced("a claim", claim.utf8Range, place)
    }
    guard bytes[claim.utf8Range].elementsEqual(claim.quote.utf8) else {
      throw StorageError(
        place: place,
        problem:
          "bytes \(claim.utf8Range) of the text are not the quote “\(claim.quote)” of a claim",
        remedy: "Nothing of it is stored; a claim quotes the article's own words.")
    }
    guard claim.comparison?.comparand != claim.technology else {
      throw StorageError(
        place: place,
        problem: "the claim “\(claim.quote)” compares \(claim.technology) with itself",
        remedy: "Nothing of it is stored; a comparison names two technologies.")
    }
    guard claim.quantity?.value.isFinite != false else {
      throw StorageError(
        place: place, problem: "the claim “\(claim.quote)” counts beyond all numbers",
        remedy: "Nothing of it is stored; a quantity has a finite number.")
    }
  }
}

extension StorageError {
  /// Tells a range that is none of whole letters of the text at a place.
  static func misplaced(_ thing: String, _ range: Range<Int>, _ place: String) -> Self {
    Self(
      place: place, problem: "\(thing) stands at bytes \(range), which the text does not have",
      remedy: "Nothing of it is stored; ranges count UTF-8 bytes and cut no letter.")
  }
}
