/// What some words of an article name, and where they stand.
struct Named<Value> {
  let value: Value
  /// Where it is named, in UTF-8 bytes of the text.
  let utf8Range: Range<Int>
}
