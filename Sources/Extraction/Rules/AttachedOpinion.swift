/// An opinion and the phrase that expresses it.
struct AttachedOpinion {
  let phrase: Int
  let value: Opinion.Value
}
