import Reporting

/// Why a claim that was made elsewhere is not taken.
struct Refusal: Error, Hashable {
  /// What sort of mistake it is.
  enum Kind: CaseIterable {
    /// It is no JSON object with the members of a claim.
    case unreadable
    /// Its article is not in the knowledge base.
    case article
    /// Its quote is not in the article.
    case quote
    /// Its technology or comparand is unknown.
    case technology
    /// Its criterion is unknown.
    case criterion
    /// It states half a comparison, fact or quantity.
    case half

    /// Whether the claims of a whole file are mostly refused for it, because it is another file.
    var isOfWholeFile: Bool { self == .unreadable || self == .article }

    /// What the refused claims have in common: `not in the article`.
    var words: String {
      switch self {
      case .unreadable: "unreadable"
      case .article: "of an article that is not here"
      case .quote: "not in the article"
      case .technology: "about an unknown technology"
      case .criterion: "on an unknown criterion"
      case .half: "with a half statement"
      }
    }
  }

  /// What sort of mistake it is.
  let kind: Kind
  /// What is wrong, and how to mend it.
  let words: String

  init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }
}
