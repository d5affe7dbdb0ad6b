/// What an article has spoken of in front of a clause: what its pronouns may mean.
struct Antecedents {
  /// The subject of the clause before, within the paragraph.
  var last: Subject?
  /// The two technologies that were named last, in the order of the text.
  private(set) var lastNamed: [Int] = []
  /// Whether the paragraph has come to speak of a technology that the article is not about.
  var hasStrayed = false
  /// Whether the clause that named the subject, in the same paragraph, began with the name.
  var leadsBlock = false

  /// Takes in that a technology is named.
  mutating func note(_ name: Int) { lastNamed = lastNamed.filter { $0 != name }.suffix(1) + [name] }
}
