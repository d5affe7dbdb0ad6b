/// What a claim says, whatever its words, its condition and its doubts, in numbers that hold within one
/// knowledge base. Two claims say the same where their assertions are equal.
struct Assertion: Hashable {
  let technology: Int64
  let criterion: Int64
  let polarity: Int64
  let comparand: Int64?
  let relation: Int64?
  let property: Int64?
  let isDenied: Int64?
  let measure: Int64?
  let value: Double?
}
