import Claims
import GRDB

extension Row {
  /// The date in a column of the row, where there is one.
  func date(_ column: Int) -> PartialDate? { (self[column] as String?).flatMap(PartialDate.init) }
}
