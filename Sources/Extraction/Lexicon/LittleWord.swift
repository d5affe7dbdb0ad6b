/// A word that has a part of its own in the reading of a clause: a table could only name it again.
enum LittleWord: String, Numbered {
  case and, or, nor, neither, so, because, then, `if`
  case it, its, to, that, by, of, `as`, well, best
  case takes, took
  case which, why, there, no, `for`, from
  /// What points to one of two that were named: the first, or the last.
  case former, latter
  /// What makes an owner of the name before it.
  case possessive = "'s"

  /// Its number in every `WordTable`.
  @inline(__always)
  var id: WordTable.ID { WordTable.firstWord + WordTable.ID(number) }
}
