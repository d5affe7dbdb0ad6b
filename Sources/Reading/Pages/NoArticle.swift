/// Why a web page is no article.
enum NoArticle: Hashable {
  /// It says nothing until its scripts have run.
  case isMadeByScripts
  /// It holds menus, links or comments, and no text of its own.
  case holdsOnlyFurniture
  /// It lists so many other articles.
  case listsArticles(Int)
  /// It shows a notice of the server instead: a check, an error, a request to log in.
  case isNotice(String)

  /// What the page is instead.
  var reason: String {
    switch self {
    case .isMadeByScripts: "the page is empty until its scripts have run"
    case .holdsOnlyFurniture: "the page holds only menus, links or comments"
    case .listsArticles(let count): "the page lists \(count) other articles"
    case .isNotice(let words): "the page says “\(words)” instead"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .isMadeByScripts, .holdsOnlyFurniture, .isNotice:
      "Save the page after it has loaded, or copy its text into a .txt file."
    case .listsArticles: "Save the articles themselves."
    }
  }

  /// Judges a page by what could be read of it; `nil` where it may well be an article.
  init?(
    of pieces: [PagePiece], _ content: MainContent, in tree: HTMLTree, isDated: Bool,
    by phrases: PagePhrases
  ) {
    let length = pieces.reduce(0) { $0 + $1.words.count }
    let listed = content.furniture.listedArticles
    if listed >= 5, length < 250, !isDated {
      self = .listsArticles(listed)
    } else if length == 0 {
      let body = tree.nodes.firstIndex { $0.tag == "body" }
      let isBlank = body.map { tree.words(of: $0).isEmpty } ?? true
      self = isBlank ? .isMadeByScripts : .holdsOnlyFurniture
    } else if length < 600, let notice = Self.notice(in: pieces, by: phrases) {
      self = .isNotice(notice)
    } else {
      return nil
    }
  }

  private static func notice(in pieces: [PagePiece], by phrases: PagePhrases) -> String? {
    pieces.lazy.map { String(decoding: $0.words, as: UTF8.self) }.first { words in
      words.utf8.count < 200 && phrases.holdsNotice(words.lowercased())
    }
  }
}
