import Claims

/// An article with its words looked up, and what it is about.
struct ScannedArticle {
  let blocks: [Block]
  /// For each block its scan; for a row one of each cell, since no phrase reaches into the next.
  let scans: [[Scan]]
  let principals: Principals

  init(_ article: Article, _ lexicon: Lexicon) {
    blocks = article.blocks
    let text = Array(article.text.utf8)
    var scans = article.blocks.map { block in
      (block.cells.isEmpty ? [block.utf8Range] : block.cells).map {
        Scan($0, markup: block.markup.within($0), of: text, with: lexicon)
      }
    }
    let titleBytes = Array((article.title ?? "").utf8)
    var title = Scan(titleBytes.indices, of: titleBytes, with: lexicon)
    let new = NewNames(inTitle: title, blocks: Array(scans.joined()))
    if !new.names.isEmpty {
      title.mark(new)
      for block in scans.indices {
        for part in scans[block].indices { scans[block][part].mark(new) }
      }
    }
    self.scans = scans
    principals = Principals(
      title: title, blocks: Array(scans.joined()),
      heads: zip(article.blocks, scans).flatMap { $0.kind.isHead ? $1 : [] }, newNames: new.names)
  }
}

extension Block.Kind {
  /// Whether its words say what others below it are about.
  fileprivate var isHead: Bool {
    switch self {
    case .heading, .tableRow(isHeader: true): true
    case .paragraph, .listItem, .tableRow, .quotation, .code: false
    }
  }
}
