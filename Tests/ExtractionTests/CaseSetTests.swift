import Claims
import Testing

@testable import Extraction

struct CaseSetTests {
  @Test(arguments: [
    numbers(of: Grammar.self), numbers(of: Joint.self), numbers(of: Cue.Kind.self),
    numbers(of: FeatureGroup.self), numbers(of: LittleWord.self),
  ])
  func `cases are numbered in their order, so that each has a bit of its own`(numbers: [Int]) {
    #expect(numbers == Array(0..<min(numbers.count, 64)))
  }

  @Test func `a set holds the cases that were put into it, and no other`() {
    var classes: CaseSet<Grammar> = [.negator]
    #expect(!classes.contains(.leaves))
    classes.insert(.leaves)
    #expect(Grammar.allCases.filter(classes.contains) == [.negator, .leaves])
  }

  @Test func `sets are disjoint that share no case`() {
    let classes: CaseSet<Grammar> = [.negator, .leaves]
    #expect(classes.isDisjoint(with: [.reducer, .pronoun]))
    #expect(!classes.isDisjoint(with: [.reducer, .leaves]))
  }

  @Test func `a little word is known by its number in every table of words`() {
    let words = WordTable()
    for word in LittleWord.allCases {
      let spelling = Array(word.rawValue.utf8)
      #expect(words.id(hash: FNV1a(of: spelling).value, word: spelling.span) == word.id)
    }
  }
}

private func numbers<Case: Numbered>(of type: Case.Type) -> [Int] { type.allCases.map(\.number) }
