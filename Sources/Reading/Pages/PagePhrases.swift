/// How pages put what is not of their article, as data.
enum PagePhrases {
  /// Whole lines.
  static let labels: Set<String> = [
    "advertisement", "advertisements", "advertising", "click to tweet", "comments", "image caption",
    "leave a comment", "loading...", "print", "read later", "read more", "see also", "share",
    "share this", "sponsored", "story continues below", "text size", "tweet", "view comments",
    "you may also like", "you might also like", "to read the full story", "skip advertisement",
    "iklan", "anzeige", "werbung", "publicidad", "publicidade", "publicité", "реклама",
    "pubblicità",
    "continue reading", "article continues below advertisement", "story continues",
  ]
  /// Beginnings of a line that says whose picture it is.
  static let credits = [
    "photo:", "photo by ", "photo credit", "photograph by ", "photos:", "photos by ", "image:",
    "image credit", "image via ", "images:", "picture:", "credit:", "getty images", "ap photo",
    "foto:",
    "fotos:", "bild:", "фото:", "photo :", "crédit",
  ]
  /// What the caption of somebody's photograph holds.
  static let creditSigns = [
    "photo:", "photo by", "photo credit", "photos by", "photograph", "file photo", "ap photo",
    "getty", "reuters", "credit:", "credits:", "image:", "image credit", "image by ", "image via ",
    "courtesy", "/ap)", " ap)", "afp", "©", "shutterstock", "unsplash", "istock", "foto:", "bild:",
    "фото",
  ]
  /// Beginnings of a line that leads elsewhere.
  static let pointers = [
    "also read:", "also see:", "click here to ", "don't miss", "don’t miss", "for more, ",
    "follow us on ", "like us on ", "more: ", "must read:", "now read:", "read also:", "read more:",
    "read next:", "read this:", "recommended:", "related article", "related coverage",
    "related post",
    "related roundup", "related stor", "related:", "see also:", "see more:", "sign up for ",
    "sign up to ", "subscribe to ", "to read the full story", "watch:", "media playback is ",
  ]
  /// Beginnings of a line at the end of an article.
  static let notes = [
    "about the author", "contact the author",
    "contact us ", "editing by ", "follow ", "for more on ", "reporting by ", "share this ",
    "this article was originally ", "this story was originally ", "this post was originally ",
    "write to ", "(reporting by ", "if you enjoyed this", "source:", "tags:", "filed under",
    "posted in ", "want more ", "subscribe ", "join our ", "sign up ", "thanks for reading",
  ]
  /// Headings and lines that begin a list of other articles.
  private static let sections: Set<String> = [
    "also on", "further reading on this site", "keep reading", "latest news", "more from",
    "more news",
    "more on this", "more on this story", "more stories", "most popular", "most read", "read next",
    "recommended", "recommended for you", "recommended stories", "related", "related articles",
    "related content", "related news", "related posts", "related stories", "related topics",
    "related reading", "see also", "share this", "share this article", "share this post",
    "trending",
    "what to read next", "you may also like", "you might also like", "you may like", "comments",
  ]

  /// Returns whether a heading or a line begins comments or a list of other articles.
  static func beginsFurniture(_ words: String) -> Bool {
    let key = key(words)
    guard key.utf8.count < 60 else { return false }
    let last = key.split(separator: " ").last
    return sections.contains(key)
      || last == "comments" && key.utf8.count < 24 || key.hasPrefix("leave a ")
      || key.hasPrefix("more ") && ["stories", "articles", "posts", "news"].contains(last)
  }

  /// Returns words in small letters, without punctuation at the end.
  static func key(_ words: String) -> String {
    var key = words.lowercased()
    while let last = key.last, ".:!?… ".contains(last) { key.removeLast() }
    return key
  }
}
