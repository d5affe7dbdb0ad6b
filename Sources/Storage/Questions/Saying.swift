/// What a claim says in one respect, in the two columns of `Dispute.Kind.saying`: claims with equal ones
/// give the same answer at their point.
struct Saying: Hashable {
  /// The question or the first half of the answer.
  let what: Int64
  private let which: Double

  /// Reads it from the columns that begin at `column`.
  init(_ row: BulkStatement, from column: Int32) {
    what = row.number(in: column)
    which = row.real(in: column + 1)
  }
}
