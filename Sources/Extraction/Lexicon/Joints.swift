import SeedTables

/// The little words that hold clauses together, by number.
struct Joints: Sendable {
  // Each of these has a part of its own in the reading of a clause: a table could only name it again.
  let and, or, nor, so, because, then, it, its, to, that, by, of, `as`, well, best: WordTable.ID
  let which, there, no, `for`, from: WordTable.ID
  /// What points to one of two that were named: the first, or the last.
  let former, latter: WordTable.ID
  /// What makes an owner of the name before it.
  let possessive: WordTable.ID

  /// By the number of the word, as far as there are any.
  private var classes: [CaseSet<Joint>] = []

  /// Numbers the words of a table, a word and its class a line.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class, for more than one word, and for a word
  ///   that comes twice in a class.
  init(_ table: SeedTable, _ words: inout WordTable) throws(SeedError) {
    func id(_ word: String) -> WordTable.ID { words.intern(Array(word.utf8)) }
    (and, or, nor, so) = (id("and"), id("or"), id("nor"), id("so"))
    (because, then) = (id("because"), id("then"))
    (it, to, that, by) = (id("it"), id("to"), id("that"), id("by"))
    (of, `as`, well) = (id("of"), id("as"), id("well"))
    (best, which, its) = (id("best"), id("which"), id("its"))
    (there, no, `for`, from) = (id("there"), id("no"), id("for"), id("from"))
    (former, latter, possessive) = (id("former"), id("latter"), id("'s"))
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

  /// Whether a token parts the members of a list.
  func joinsList(_ token: Token) -> Bool {
    token.word == and || token.word == or || token.isSign(",") || token.isSign("&")
  }

  private mutating func add(_ joint: Joint, to word: Int) {
    if word >= classes.count { classes += Array(repeating: [], count: word + 1 - classes.count) }
    classes[word].insert(joint)
  }
}
