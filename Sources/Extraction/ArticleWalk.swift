import Claims

/// One walk through one article, from its first block to its last.
struct ArticleWalk {
  private(set) var claims: [Claim] = []
  private(set) var passages: [Passage] = []
  /// Every proposal, kept only where features are named.
  private(set) var candidates: [Candidate] = []

  private let article: ScannedArticle
  private let headings: HeadingReader
  private var sentences: SentenceReader
  private var tracker = SectionTracker()
  /// The lists that are open, with what the words above each and the headings say.
  private var leadIns = OpenLists<Section>()
  /// The table that is being read.
  private var table = OpenTable()

  /// - Parameter namesFeatures: whether proposals are kept that are no claims, with the names of their
  ///   features.
  init(_ article: Article, _ lexicon: Lexicon, namesFeatures: Bool = false) {
    self.article = ScannedArticle(article, lexicon)
    let principals = self.article.principals
    headings = HeadingReader(principals: principals)
    sentences = SentenceReader(lexicon, principals: principals, namesFeatures: namesFeatures)
  }

  mutating func run() {
    let (blocks, scans) = (article.blocks, article.scans)
    var at = 0
    while at < blocks.count {
      if let table = FlatTable(from: at, of: blocks, scans, headings) {
        read(table)
        at += table.rows.reduce(0) { $0 + $1.count }
      } else {
        read(blocks[at], scans[at], before: at + 1 < blocks.count ? blocks[at + 1].kind : nil)
        at += 1
      }
    }
  }

  private mutating func read(_ block: Block, _ parts: [Scan], before next: Block.Kind?) {
    let depth = block.kind.itemDepth ?? 0
    leadIns.close(deeperThan: depth)
    switch block.kind {
    case .tableRow(let isHeader):
      readRow(block, parts, isHeader: isHeader)
      return
    case .heading(let level): enterHeading(level, block, parts[0])
    case .code: pass(block.utf8Range, .code)
    case .paragraph, .quotation, .listItem:
      let section = leadIns.lead ?? tracker.current
      let sentences = read(parts[0], block.kind, in: section)
      if case .listItem(let inner) = next, inner > depth, let last = sentences.last {
        let isLabel =
          sentences.count == 1 && headings.isHead(parts[0]) && !parts[0].isWhole(last)
        leadIn(by: last, of: parts[0], isLabel: isLabel, section, depth: depth + 1)
      }
    }
    table = OpenTable()
  }

  /// Lets the last sentence of a block say what the list behind it is about.
  ///
  /// - Parameter isLabel: whether it stands there like a heading.
  private mutating func leadIn(
    by sentence: Range<Int>, of scan: Scan, isLabel: Bool, _ section: Section, depth: Int
  ) {
    guard let lead = headings.leadIn(by: sentence, of: scan) else { return }
    var inner = section
    inner.enter(lead, titled: isLabel ? scan.words(of: headings.title(sentence, of: scan)) : nil)
    leadIns.enter(depth: depth)
    leadIns.lead = inner
  }

  private mutating func read(_ table: FlatTable) {
    for (index, row) in table.rows.enumerated() {
      let isHeader = index == 0
      let cells = article.blocks[row].map(\.utf8Range)
      let range = cells[0].lowerBound..<cells[cells.count - 1].upperBound
      var parts = row.map { article.scans[$0][0] }
      if isHeader, !table.hasCorner { parts.insert(parts[0].empty, at: 0) }
      readRow(
        Block(.tableRow(isHeader: isHeader), range, cells: cells), parts, isHeader: isHeader)
    }
    self.table = OpenTable()
  }

  /// Reads a row cell by cell, each as what its column and its row are about.
  private mutating func readRow(_ block: Block, _ cells: [Scan], isHeader: Bool) {
    let places = table.grid.places(of: cells, spans: block.spans)
    if table.heads != nil, places.standForOne, headings.isHead(cells[0]) {
      table.group = head(of: cells[0])
      pass(block.utf8Range, .heading)
      return
    }
    guard !isHeader, table.heads != nil || !headings.areHeads(cells) else {
      table.enterHeads(places.map { $0.origin == .above ? (Section(), "") : head(of: $0.cell) })
      pass(block.utf8Range, .code)
      return
    }
    table.isAmongHeads = false
    let first = places[0]
    let hasHead =
      table.heads?.headRows == true && places.count > 1 && headings.isHead(first.cell)
    let row = hasHead ? head(of: first.cell) : nil
    let gist = hasHead ? first.cell.gist : nil
    var outer = tracker.current
    if let group = table.group { outer.enter(group.section, titled: group.title) }
    if hasHead, first.origin == .own, let cell = block.cells.first { pass(cell, .heading) }
    for (column, place) in places.enumerated() where !hasHead || place.number != first.number {
      sentences.beginSection(under: gist)
      let section = table.heads?.section(
        ofColumn: column, among: places.count, row: row, in: outer)
      read(place, block.kind, in: section ?? outer)
    }
  }

  /// Reads a cell where it stands: in its own place, or again in another one that it spans.
  private mutating func read(_ place: TableGrid.Place, _ kind: Block.Kind, in section: Section) {
    let (said, passed) = (claims.count, passages.count)
    read(place.cell, kind, in: section)
    if place.isSpanning {
      let read = Array(claims[said...])
      claims.removeSubrange(said...)
      claims += read.filter { table.notes($0) || place.origin == .own }
    }
    if place.origin != .own { passages.removeSubrange(passed...) }
  }

  /// What a cell says that heads a row or a column.
  private func head(of scan: Scan) -> TableHeads.Head {
    (headings.section(of: scan), scan.words(of: scan.tokens.indices))
  }

  private mutating func enterHeading(_ level: Int, _ block: Block, _ scan: Scan) {
    let (section, title) = head(of: scan)
    let isSaid = scan.sentences().contains(where: scan.isWhole)
    if isSaid {
      sentences.beginSection(under: nil)
      read(scan, .paragraph, in: tracker.section(above: level), orPass: .heading)
    }
    tracker.enter(level: level, title: title, saying: section)
    sentences.beginSection(under: scan.gist)
    if !isSaid { pass(block.utf8Range, .heading) }
  }

  private mutating func pass(
    _ range: Range<Int>, _ outcome: Passage.Outcome, in section: Section? = nil
  ) {
    guard !range.isEmpty else { return }
    let path = (section ?? tracker.current).path
    passages.append(Passage(utf8Range: range, heading: path, outcome: outcome))
  }

  /// Reads what a block or a cell says.
  ///
  /// - Parameter silence: what becomes of a sentence that claims nothing; its own reading says so where it
  ///   is `nil`.
  /// - Returns: Its sentences, as tokens.
  @discardableResult
  private mutating func read(
    _ scan: Scan, _ kind: Block.Kind, in section: Section, orPass silence: Passage.Outcome? = nil
  ) -> [Range<Int>] {
    sentences.beginBlock(depth: kind.itemDepth)
    var (kind, section) = (kind, section)
    let isName = headings.name(in: scan) != nil
    let ranges = scan.sentences()
    for (index, sentence) in ranges.enumerated() {
      // “Pros: speed, tooling” is a list in one line.
      if let label = headings.label(of: sentence, in: scan) {
        section.enter(label, titled: nil)
        kind = .listItem(depth: kind.itemDepth ?? 1)
      }
      let isRefuted = index + 1 < ranges.count && scan.isRefutation(ranges[index + 1])
      var reading = sentences.read(sentence, of: scan, kind, in: section, isRefuted: isRefuted)
      if isName, !section.judges { reading.forgetClaims() }
      claims += reading.claims
      candidates += reading.candidates
      let outcome = reading.claims.isEmpty ? silence ?? reading.outcome : .claims
      pass(scan.bytes(of: sentence), outcome, in: section)
    }
    if isName { sentences.endItemOfName() }
    return ranges
  }
}
