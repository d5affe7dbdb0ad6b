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
}
