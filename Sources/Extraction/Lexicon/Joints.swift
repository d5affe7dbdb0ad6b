import SeedTables

/// What the little words of `joints.tsv` do, by the number of the word.
struct Joints: Sendable {
  /// As far as there are any.
  private var classes: [CaseSet<Joint>] = []

  /// Numbers the words of a table, a word and its class a line.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class, for more than one word, and for a word
  ///   that comes twice in a class.
  init(_ table: SeedTable, _ words: inout WordTable) throws(SeedError) {
    var entries = SeedEntries<String>()
    for row in table.rows {
      try entries.add("\(row[0]) \(row[1])", named: row[0], in: row)
      add(try row.value(1, naming: "class"), to: Int(words.intern(try row.word(0))))
    }
  }

  /// What a word does.
  subscript(word: WordTable.ID) -> CaseSet<Joint> {
    classes.indices.contains(Int(word)) ? classes[Int(word)] : []
  }

  private mutating func add(_ joint: Joint, to word: Int) {
    if word >= classes.count { classes += Array(repeating: [], count: word + 1 - classes.count) }
    classes[word].insert(joint)
  }
}
