/// The numbers of the technologies and the criterion of a point, 0 for what it does not have.
struct PointNumbers: Hashable {
  let one: Int64
  let other: Int64
  let criterion: Int64
}
