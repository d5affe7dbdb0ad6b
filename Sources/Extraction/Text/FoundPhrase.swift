/// A phrase of the lexicons that stands in a text.
struct FoundPhrase {
  /// Its tokens, as indices into the scan.
  let tokens: Range<Int>
  /// What it signals, as an index into the meanings of the phrase trie.
  let meaning: Int
  /// The name that only this article knows, as an index into its new names.
  var newName: Int?
}
