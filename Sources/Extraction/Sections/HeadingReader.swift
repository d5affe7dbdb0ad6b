import Claims

/// Reads what a heading says of the passages below it.
struct HeadingReader {
  let principals: Principals

  /// Returns the technology, the criterion and the leaning that a heading names. Several
  /// technologies together ("Node.js vs Python") name none.
  func section(of scan: Scan) -> Section { section(of: scan.tokens.indices, in: scan) }

  /// Returns what words in front of a list say of its items: what heads it, “Cons of Kafka:”, all that
  /// a heading does, a sentence whether they are good or bad, a long one where it ends in a colon; `nil`
  /// where they say nothing.
  func leadIn(by tokens: Range<Int>, of scan: Scan) -> Section? {
    var section = section(of: tokens, in: scan)
    if scan.isWhole(tokens) { section.cue = nil }
    if tokens.count > Self.longestHead {
      guard let end = tokens.last, scan.tokens[end].isSign(":") else { return nil }
      section.cue = nil
    }
    return section.leaning == nil && section.cue == nil ? nil : section
  }

  /// Returns what the words in front of an early colon say of those behind it, if they lean: “Pros: …”.
  func label(of sentence: Range<Int>, in scan: Scan) -> Section? {
    guard
      let colon = sentence.prefix(Self.longestHead).first(where: { scan.tokens[$0].isSign(":") }),
      colon + 1 < sentence.upperBound
    else { return nil }
    let section = section(of: sentence.lowerBound..<colon, in: scan)
    return section.leaning == nil ? nil : section
  }

  /// The words in front of a list as a heading has them, without the colon behind them.
  func title(_ tokens: Range<Int>, of scan: Scan) -> Range<Int> {
    let end = tokens.last { !scan.tokens[$0].isSign(":") } ?? tokens.lowerBound
    return tokens.lowerBound..<end + 1
  }

  private func section(of tokens: Range<Int>, in scan: Scan) -> Section {
    var section = Section()
    let names = subjects(of: tokens, in: scan)
    if let name = names.first, names.allSatisfy({ $0.value == name.value }) {
      section.technology = name
    }
    for index in scan.phraseIndices(in: tokens) {
      let phrase = scan.phrases[index]
      let meaning = scan.meaning(of: phrase)
      if let cue = meaning.cue, cue.kind != .task, section.cue == nil || cue.kind != .topic {
        section.cue = Named(value: cue, utf8Range: scan.bytes(of: phrase.tokens))
      }
      if meaning.grammar.contains(.cons) {
        section.leaning = .cons
      } else if meaning.grammar.contains(.pros), section.leaning == nil {
        section.leaning = .pros
      }
    }
    return section
  }

  /// The technologies that a heading names, without those that it only tells others by: “Kotlin for Java
  /// developers”.
  private func subjects(of tokens: Range<Int>, in scan: Scan) -> [Named<Int>] {
    let names = scan.phraseIndices(in: tokens).filter {
      principals.technology(of: scan.phrases[$0], in: scan) != nil && !isComparand($0, in: scan)
    }
    let leading = names.filter { !scan.tellsOther($0, in: tokens) }
    return (leading.isEmpty ? names : leading).compactMap { name in
      let phrase = scan.phrases[name]
      return principals.technology(of: phrase, in: scan).map {
        Named(value: $0, utf8Range: scan.bytes(of: phrase.tokens))
      }
    }
  }

  /// Whether a name only tells what the one in front of it is compared with: “advantages of Kafka over
  /// RabbitMQ”.
  private func isComparand(_ name: Int, in scan: Scan) -> Bool {
    name > 0 && scan.phrases[name - 1].tokens.upperBound == scan.phrases[name].tokens.lowerBound
      && !scan.meaning(name - 1).grammar.isDisjoint(
        with: [.than, .comparedTo, .unlike, .beside, .betterVerb, .worseVerb])
  }

  /// Whether a cell is short enough to head the cells beside or below it.
  func isHead(_ cell: Scan) -> Bool { cell.tokens.count <= Self.longestHead }

  /// Whether the cells of a row that no markup calls a head are one: two of them or more are names of
  /// technologies, and nothing else.
  func areHeads(_ cells: [Scan]) -> Bool {
    cells.allSatisfy(isHead) && Set(cells.compactMap(name)).count >= 2
  }

  /// The technology that a cell names, if it does nothing else.
  func name(in cell: Scan) -> Int? {
    guard cell.phrases.count == 1, cell.phrases[0].tokens.count + 1 >= cell.tokens.count else {
      return nil
    }
    return principals.technology(of: cell.phrases[0], in: cell)
  }

  private static let longestHead = 8
}
