import Claims

/// Characters that take no place, and only say where a line may break or whether letters join: soft
/// hyphens, zero-width spaces and joiners, byte order marks. They divide no word.
enum InvisibleSigns {
  /// Returns how many bytes such a character takes at `index`, 0 where there is none.
  ///
  /// Joiners count between Latin letters only: elsewhere they belong to how words are spelled, and
  /// pictures are drawn.
  static func length<Text: RandomAccessCollection<UInt8>>(at index: Int, in text: Text) -> Int
  where Text.Index == Int {
    guard text[index] >= 0xC2 else { return 0 }
    let next = index + 1 < text.endIndex ? text[index + 1] : 0
    let third = index + 2 < text.endIndex ? text[index + 2] : 0
    switch (text[index], next, third) {
    // U+00AD
    case (0xC2, 0xAD, _): return 2
    // U+200B, U+2060, U+FEFF
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    // U+200C, U+200D
    case (0xE2, 0x80, 0x8C...0x8D):
      return endsInLatin(text[..<index]) && beginsInLatin(text[(index + 3)...]) ? 3 : 0
    default: return 0
    }
  }

  /// Returns where such characters stand in a text, in UTF-8 bytes, in order.
  static func places(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.compactMap { index in
        let length = length(at: index, in: bytes)
        return length > 0 ? index..<index + length : nil
      }
    }
  }

  private static func beginsInLatin(_ text: some Collection<UInt8>) -> Bool {
    text.first.map { $0.isLetter || isLatinLead($0) } ?? false
  }

  private static func endsInLatin(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    return last.isLetter || last.isContinuation && text.dropLast().last.map(isLatinLead) == true
  }

  /// Whether a byte begins a letter from U+00C0 to U+024F.
  private static func isLatinLead(_ byte: UInt8) -> Bool { (0xC3...0xC9).contains(byte) }
}

extension Article {
  /// The article with characters that take no place among the markup of its blocks.
  func hidingInvisibleSigns() -> Article {
    let places = InvisibleSigns.places(in: text)
    guard !places.isEmpty else { return self }
    var article = self
    article.blocks = blocks.map { $0.hiding(places) }
    article.title = title.map { title in
      VisibleText(title.utf8, at: 0, without: InvisibleSigns.places(in: title)).words
    }
    return article
  }
}

extension Block {
  /// The block with ranges of the text among its markup.
  fileprivate func hiding(_ places: [Range<Int>]) -> Block {
    let places = places.within(utf8Range)
    guard !places.isEmpty else { return self }
    var hidden: [Range<Int>] = []
    for place in (markup + places).sorted(by: { $0.lowerBound < $1.lowerBound })
    where place.upperBound > hidden.last?.upperBound ?? 0 {
      hidden.append(place)
    }
    return Block(kind, utf8Range, markup: hidden, cells: cells, spans: spans)
  }
}
