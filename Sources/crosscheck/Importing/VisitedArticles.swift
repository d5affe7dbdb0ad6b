import Synchronization

/// The addresses of the articles that an import met, unchanged ones, too.
final class VisitedArticles: Sendable {
  private let seen = Mutex<Set<String>>([])

  /// The addresses in order.
  var addresses: [String] { seen.withLock { $0.sorted() } }

  /// Notes an address.
  func note(_ address: String) { _ = seen.withLock { $0.insert(address) } }
}

extension ArticlePipeline {
  /// The pipeline that notes which articles go through it.
  func noting(_ visited: VisitedArticles) -> ArticlePipeline {
    var pipeline = self
    pipeline.load = { [load] file in
      let loaded = try load(file)
      visited.note(loaded.address)
      return loaded
    }
    pipeline.read = { [read] loaded in
      let article = try read(loaded)
      visited.note(loaded.address(of: article))
      return article
    }
    return pipeline
  }
}
