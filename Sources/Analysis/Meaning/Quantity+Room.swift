import Claims

/// On which side of a number its quote leaves room for another one.
enum Room {
  /// “More than 350,000”, “350,000+”.
  case above
  /// “Up to 50,000”, “fewer than 10”.
  case below
}

extension Quantity {
  /// Where the quote leaves room beside the number, or `nil` where it gives it as it is. That of a year or
  /// a rank is always what it says.
  func room(in quote: String, by phrasebook: Phrasebook) -> Room? {
    guard !isExact else { return nil }
    let text = NumberedText(quote, by: phrasebook)
    let figures = text.figures(of: value)
    // Of numbers in words, “more than a million”, a quote seldom has two.
    let places = figures.isEmpty ? text.numbersInWords : figures
    return places.lazy.compactMap(text.room(beside:)).first
  }
}

/// The words of a quote, and where numbers stand among them.
private struct NumberedText {
  private let words: [String]
  private let ranges: [Range<Int>]
  private let bytes: [UInt8]
  private let phrasebook: Phrasebook

  init(_ text: String, by phrasebook: Phrasebook) {
    self.phrasebook = phrasebook
    let bytes = Array(text.utf8)
    self.bytes = bytes
    ranges = WordSequence(text).ranges
    words = ranges.map { smallWord(at: $0, in: bytes.span) }
  }

  /// Where figures stand that count for a number, whatever they are multiplied by: `1.3` and `1,300,000`
  /// for 1.3 million.
  func figures(of value: Double) -> [Range<Int>] {
    let digits = significantDigits(Int(exactly: value).map { String($0) } ?? String(value))
    return figures.filter { place in
      significantDigits(words[place].joined()) == digits
    }.map { $0.lowerBound..<end(ofNumberAt: $0.upperBound) }
  }

  /// Where numbers stand in words.
  var numbersInWords: [Range<Int>] {
    words.indices.filter { isNumber($0) && ($0 == 0 || !isNumber($0 - 1)) }
      .map { $0..<end(ofNumberAt: $0) }
  }

  /// What the words around a number leave room for.
  func room(beside place: Range<Int>) -> Room? {
    var before = words[..<place.lowerBound]
    if let article = before.last, ["a", "an", "half"].contains(article) { before.removeLast() }
    let rest = words[place.upperBound...]
    /// Behind the number or its noun: “10 ms or less”.
    func follows(_ sign: Sign) -> Bool {
      phrasebook[sign].begin(rest) || phrasebook[sign].begin(rest.dropFirst())
    }
    let hasPlus =
      ranges[place.upperBound - 1].upperBound < bytes.count
      && bytes[ranges[place.upperBound - 1].upperBound] == UInt8(ascii: "+")
    if hasPlus || follows(.roomAboveBehind) { return .above }
    if follows(.roomBelowBehind) { return .below }
    // “No more than” ends with “more than”: the longer one counts.
    let above = phrasebook[.roomAbove].ending(before)
    let below = phrasebook[.roomBelow].ending(before)
    return above == nil && below == nil ? nil : above ?? .max < below ?? .max ? .above : .below
  }

  /// Where words of figures stand that marks such as `1,300,000` and `1.3` hold together.
  private var figures: [Range<Int>] {
    words.indices.reduce(into: []) { places, index in
      guard words[index].first?.isNumber == true else { return }
      if let last = places.last, last.upperBound == index,
        ranges[index].lowerBound == ranges[index - 1].upperBound + 1,
        [UInt8(ascii: ","), UInt8(ascii: ".")].contains(bytes[ranges[index - 1].upperBound])
      {
        places[places.count - 1] = last.lowerBound..<index + 1
      } else {
        places.append(index..<index + 1)
      }
    }
  }

  private func isNumber(_ index: Int) -> Bool { phrasebook.numberWords.contains(words[index]) }

  private func end(ofNumberAt index: Int) -> Int {
    index + words[index...].indices.prefix(while: isNumber).count
  }
}

/// The digits of a number without the zeros at both ends.
private func significantDigits(_ number: String) -> Substring {
  let digits = number.filter(\.isNumber)
  return String(digits.drop { $0 == "0" }.reversed())[...].drop { $0 == "0" }
}
