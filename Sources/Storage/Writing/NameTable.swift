import GRDB

/// The numbers of the names in a small table, read once and added to where a name is new.
struct NameTable {
  private var numbers: [String: Int64] = [:]
  private let insertion: String
  private let db: Database

  /// Reads the names from `table`; `insertion` adds a row for the name bound to it.
  init(_ db: Database, table: String, column: String, insertion: String) throws {
    self.db = db
    self.insertion = insertion
    let rows = try Row.fetchCursor(db, sql: "SELECT \(column), id FROM \(table)")
    while let row = try rows.next() { numbers[row[0]] = row[1] }
  }

  /// The number of `name`, which is added to the table where it is missing.
  mutating func number(of name: String) throws -> Int64 {
    if let number = numbers[name] { return number }
    try db.execute(sql: insertion, arguments: ["name": name])
    numbers[name] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}

extension NameTable {
  /// Technologies; one that an article brings goes by its canonical name until a user says more.
  static func technologies(_ db: Database) throws -> NameTable {
    try NameTable(
      db, table: "technology", column: "name",
      insertion: "INSERT INTO technology (name, kind, field) VALUES (:name, 'technology', '')")
  }

  /// Criteria; one that an annotator brings is a quality named by its slug.
  static func criteria(_ db: Database) throws -> NameTable {
    try NameTable(
      db, table: "criterion", column: "slug",
      insertion: """
        INSERT INTO criterion (slug, kind, name, meaning)
        VALUES (:name, 'quality',
          upper(substr(:name, 1, 1)) || replace(substr(:name, 2), '-', ' '), '')
        """)
  }

  static func measures(_ db: Database) throws -> NameTable {
    try NameTable(
      db, table: "measure", column: "name", insertion: "INSERT INTO measure (name) VALUES (:name)")
  }
}
