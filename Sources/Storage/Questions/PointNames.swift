import Claims
import GRDB

/// The names behind the numbers of technologies and criteria, each kind in order.
///
/// Points are gathered and sorted by the places of their names, and named only in the end: there
/// may be many thousands.
struct PointNames {
  /// Where the names of a point stand among all names; -1 for what it does not have.
  struct Places: Hashable, Comparable {
    let technology: Int
    let criterion: Int
    let rival: Int

    static func < (a: Places, b: Places) -> Bool {
      (a.technology, a.criterion, a.rival) < (b.technology, b.criterion, b.rival)
    }
  }

  private let technologies: [Technology.ID]
  private let criteria: [Criterion.ID]
  private var technologyPlaces: [Int64: Int] = [:]
  private var criterionPlaces: [Int64: Int] = [:]

  init(_ db: Database) throws {
    let technologyRows = try Row.fetchAll(db, sql: "SELECT id, name FROM technology ORDER BY name")
    let criterionRows = try Row.fetchAll(db, sql: "SELECT id, slug FROM criterion ORDER BY slug")
    technologies = technologyRows.map { Technology.ID(rawValue: $0[1]) }
    criteria = criterionRows.map { Criterion.ID(rawValue: $0[1]) }
    for (place, row) in technologyRows.enumerated() { technologyPlaces[row[0]] = place }
    for (place, row) in criterionRows.enumerated() { criterionPlaces[row[0]] = place }
  }

  /// The places of two technologies, one or none, and a criterion or none, the smaller name first;
  /// `nil` where one of them has no name.
  func places(_ one: Int64?, _ other: Int64?, _ criterion: Int64?) -> Places? {
    guard let criterion = criterion.map({ criterionPlaces[$0] }) ?? -1 else { return nil }
    guard let one else { return Places(technology: -1, criterion: criterion, rival: -1) }
    guard let one = technologyPlaces[one] else { return nil }
    guard let other else { return Places(technology: one, criterion: criterion, rival: -1) }
    guard let other = technologyPlaces[other] else { return nil }
    return Places(technology: min(one, other), criterion: criterion, rival: max(one, other))
  }

  /// The point whose names stand at these places.
  func point(_ places: Places) -> Point {
    guard places.criterion >= 0 else { return .properties(technologies[places.technology]) }
    let criterion = criteria[places.criterion]
    guard places.technology >= 0 else { return .choice(criterion) }
    let technology = technologies[places.technology]
    guard places.rival >= 0 else { return .judgement(technology, criterion) }
    return .ranking(technology, technologies[places.rival], criterion)
  }
}
