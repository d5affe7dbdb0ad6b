/// The values of features that are not words of the domain.
enum FeatureValue {
  static let first = Term("first")
  static let later = Term("later")
  static let many = Term("many")
  static let one = Term("one")
  static let no = Term("no")
  static let same = Term("same")
  static let other = Term("other")
  static let before = Term("before")
}
