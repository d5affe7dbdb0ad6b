/// The technologies that a clause speaks of, and how that is known.
struct Subject {
  /// How a subject is known, the surest way first.
  enum Origin: String, Sendable {
    /// The clause names it.
    case name
    /// The clause names a part of it.
    case part
    /// The clause says “it”, “both”, “the framework”.
    case pronoun
    /// The clause before in the same sentence names it.
    case ellipsis
    /// The words that lead in a list name it.
    case leadIn = "lead-in"
    /// The heading above names it.
    case heading
    /// The sentence before speaks of it.
    case previous
    /// The whole article is about it.
    case article

    /// Whether the clause itself points to the technology as a whole.
    var isExplicit: Bool {
      switch self {
      case .name, .pronoun, .ellipsis: true
      case .part, .leadIn, .heading, .previous, .article: false
      }
    }

    /// What `explain` says of it.
    var note: String {
      switch self {
      case .name: "named here"
      case .part: "a part that stands for the whole"
      case .pronoun: "a pronoun for what was named before"
      case .ellipsis: "the subject of the clause before"
      case .leadIn: "the words that lead in the list"
      case .heading: "the heading above"
      case .previous: "the subject of the sentence before"
      case .article: "the subject of the article"
      }
    }
  }

  /// Indices into the vocabulary; two or more where the clause speaks of several alike.
  let technologies: [Int]
  let origin: Origin
  /// The words that name it, in UTF-8 bytes of the text.
  let utf8Range: Range<Int>
  /// The token at which the clause names it; `nil` where it does not.
  let token: Int?

  /// The same subject, known in another way.
  func known(by origin: Origin) -> Subject {
    Subject(technologies: technologies, origin: origin, utf8Range: utf8Range, token: nil)
  }
}
