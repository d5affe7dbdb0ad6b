/// A file that is an article, or a container of many.
struct FoundFile {
  /// The file as an article.
  let file: ArticleFile
  /// What it contains articles in, where it is no article itself.
  let container: Container?
}
