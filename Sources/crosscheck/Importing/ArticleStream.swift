/// Articles that come one after another out of one file.
protocol ArticleStream: AnyObject {
  /// How many bytes of the file lie behind.
  var position: Int { get }
  /// The next article, or why there is none in its place; `nil` at the end.
  ///
  /// - Throws: Why nothing more can be read.
  func next() throws -> ArticleFeed.Element?
}
