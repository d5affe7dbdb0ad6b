/// A stretch of a sentence that says one thing of one subject.
struct Clause {
  /// Its tokens, without a closing sign.
  let tokens: Range<Int>
  /// The condition that it begins or ends with, which is not part of what it says.
  let condition: Range<Int>?
}
