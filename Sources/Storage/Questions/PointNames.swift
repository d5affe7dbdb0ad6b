import Claims
import GRDB

/// The names behind the numbers of technologies and criteria, each kind in order.
///
/// Points are sorted by the places of their names, and named only in the end: there may be many
/// thousands.
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

  /// The places of the names of a point, the smaller name of two technologies first; `nil` where one of
  /// them has no name.
  func places(_ point: PointNumbers) -> Places? {
    guard let one = place(of: point.one, in: technologyPlaces),
      let other = place(of: point.other, in: technologyPlaces),
      let criterion = place(of: point.criterion, in: criterionPlaces)
    else { return nil }
    guard point.other != 0 else { return Places(technology: one, criterion: criterion, rival: -1) }
    return Places(technology: min(one, other), criterion: criterion, rival: max(one, other))
  }

  private func place(of number: Int64, in places: [Int64: Int]) -> Int? {
    number == 0 ? -1 : places[number]
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
