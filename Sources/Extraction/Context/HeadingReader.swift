import Claims

/// Reads what a heading says of the passages below it.
struct HeadingReader {
  let lexicon: Lexicon
  let principals: Principals

  /// Returns the technology, the criterion and the leaning that a heading names. Several
  /// technologies together ("Node.js vs Python") name none.
  func section(of scan: Scan, _ bytes: Span<UInt8>) -> Section {
    var section = Section()
    var technologies: [Int] = []
    for phrase in scan.phrases {
      let meaning = lexicon.meaning(of: phrase)
      if let technology = principals.technology(of: phrase, in: scan, bytes, lexicon) {
        if !technologies.contains(technology) { technologies.append(technology) }
        section.technology = technology
        section.technologyRange = scan.bytes(of: phrase.tokens)
      } else if let cue = meaning.cue {
        if section.criterion == nil || cue.kind != .topic {
          section.criterion = cue.criterion
          section.criterionKind = cue.kind
          section.criterionRange = scan.bytes(of: phrase.tokens)
        }
      }
      if meaning.grammar.contains(.cons) {
        section.leaning = .cons
      } else if meaning.grammar.contains(.pros), section.leaning == nil {
        section.leaning = .pros
      }
    }
    if technologies.count != 1 {
      section.technology = nil
      section.technologyRange = nil
    }
    return section
  }

  /// Whether a cell is short enough to head the cells beside or below it.
  func isHead(_ cell: Scan) -> Bool { cell.tokens.count <= Self.longestHead }

  /// Whether the cells of a row that no markup calls a head are one: two of them or more are names of
  /// technologies, and nothing else.
  func areHeads(_ cells: [Scan], _ bytes: Span<UInt8>) -> Bool {
    var names: Set<Int> = []
    for cell in cells where cell.phrases.count == 1 && isHead(cell) {
      let phrase = cell.phrases[0]
      guard phrase.tokens.count + 1 >= cell.tokens.count,
        let name = principals.technology(of: phrase, in: cell, bytes, lexicon)
      else { continue }
      names.insert(name)
    }
    return names.count >= 2 && cells.allSatisfy(isHead)
  }

  private static let longestHead = 8
}
