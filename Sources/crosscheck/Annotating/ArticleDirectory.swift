import Claims
import Foundation
import Storage

/// The articles of a knowledge base, by all that others may call them.
struct ArticleDirectory {
  private var byAddress: [String: StoredArticle] = [:]
  private var byFileName: [String: [StoredArticle]] = [:]

  init(_ articles: [StoredArticle]) {
    for article in articles {
      byAddress[article.source.address] = article
      let name = article.source.fileName
      let stem = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      for key in Set([name, stem]) { byFileName[key, default: []].append(article) }
    }
  }

  /// The article with an address, a file name, or a file name without its extension.
  ///
  /// - Throws: `Refusal` where there is none, or several.
  func article(_ name: String) throws -> StoredArticle {
    if let article = byAddress[name] { return article }
    let matches = byFileName[name] ?? []
    if let match = matches.first, matches.count == 1 { return match }
    guard matches.isEmpty else {
      let addresses = matches.map(\.source.address).joined(separator: ", ")
      throw Refusal(
        .article, "\(matches.count) articles are called “\(name)”. Write one of: \(addresses).")
    }
    let guess = nearest(name, among: byFileName.keys.sorted())
    throw Refusal(
      .article,
      "there is no article “\(name)”. "
        + (guess.map { "Did you mean “\($0)”?" } ?? "Import it first."))
  }
}
