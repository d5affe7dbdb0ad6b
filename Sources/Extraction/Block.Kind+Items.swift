import Claims

extension Block.Kind {
  /// Whether verbs and subjects are commonly left out in such a block.
  var isFragment: Bool { itemDepth != nil }

  /// How deep the list is of which it is an item, as a cell is one of its table; `nil` where it is none.
  var itemDepth: Int? {
    switch self {
    case .listItem(let depth): depth
    case .tableRow: 1
    case .heading, .paragraph, .quotation, .code: nil
    }
  }
}
