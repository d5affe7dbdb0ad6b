/// Where the columns of a table stand on a page.
struct TableLayout {
  /// Columns that stand one below the other, and their width.
  struct Place {
    let columns: [Int]
    let alignment: Table.Alignment
    fileprivate let share: Int
    fileprivate(set) var width: Int

    /// The width that it asks for each of its shares.
    fileprivate var need: Int { width / share }
  }

  /// What stands between two places.
  static let gap = "  "

  /// The places, from left to right.
  let places: [Place]

  /// A column that wraps is not made narrower than this: text of a few letters a line is unreadable.
  private static let leastWidth = 18
  /// Below this width of a column that wraps, other columns fold to leave it more room.
  private static let comfortableWidth = 30

  /// Lays a table out, its columns side by side or, if need be, some of them below others; `nil` where
  /// a page is too narrow even for that.
  init?(of table: Table, on page: Page) {
    let each = table.columns.indices.map { [$0] }
    let places =
      Self.places(of: each, in: table, atLeast: Self.comfortableWidth, on: page)
      ?? Self.places(of: Self.folded(table.columns), in: table, atLeast: Self.leastWidth, on: page)
    guard let places else { return nil }
    self.places = places
  }

  /// The columns that stand side by side, each with those that fold below it.
  private static func folded(_ columns: [Table.Column]) -> [[Int]] {
    columns.indices.reduce(into: []) { groups, column in
      if columns[column].folds, !groups.isEmpty {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
  }

  /// The places of groups of columns, or `nil` where one that wraps would be made narrower than
  /// `least`.
  private static func places(
    of groups: [[Int]], in table: Table, atLeast least: Int, on page: Page
  ) -> [Place]? {
    var places = groups.map { group in
      Place(
        columns: group, alignment: table.columns[group[0]].alignment,
        share: group.reduce(0) { max($0, table.columns[$1].share) },
        width: table.naturalWidth(of: group))
    }
    let excess =
      places.reduce(0) { $0 + $1.width } + gap.count * (places.count - 1) - page.width
    guard excess > 0 else { return places }
    let flexible = places.indices.filter { places[$0].share > 0 }
    var room = flexible.reduce(0) { $0 + places[$1].width } - excess
    var shares = flexible.reduce(0) { $0 + places[$1].share }
    // Columns that need less than their share leave the rest of it to the others.
    for index in flexible.sorted(by: { places[$0].need < places[$1].need }) {
      let place = places[index]
      let width = min(place.width, room * place.share / shares)
      guard width >= min(place.width, least) else { return nil }
      room -= width
      shares -= place.share
      places[index].width = width
    }
    return flexible.isEmpty ? nil : places
  }
}

extension Table {
  /// The width of the widest cell or title of some columns.
  fileprivate func naturalWidth(of group: [Int]) -> Int {
    group.reduce(0) { widest, column in
      rows.reduce(max(widest, cellWidth(of: columns[column].title))) {
        max($0, cellWidth(of: $1[column].text))
      }
    }
  }
}
