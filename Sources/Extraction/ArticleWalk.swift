import Claims

/// One walk through one article, from its first block to its last.
struct ArticleWalk {
  private(set) var claims: [Claim] = []
  private(set) var passages: [Passage] = []
  /// Every proposal, kept only where features are named.
  private(set) var candidates: [Candidate] = []

  private let article: Article
  private let lexicon: Lexicon
  private let namesFeatures: Bool
  /// For each block its scan; for a row one of each cell, since no phrase reaches into the next.
  private let scans: [[Scan]]
  private let headings: HeadingReader
  private let comparisons: ComparisonReader
  private var resolver: SubjectResolver
  private var tracker = SectionTracker()
  /// The lists that are open, with what the words above each and the headings say.
  private var leadIns = OpenLists<Section>()
  private var setting: Setting
  /// The heads of the table that is being read.
  private var heads: TableHeads?

  init(_ article: Article, _ lexicon: Lexicon, namesFeatures: Bool = false) {
    self.article = article
    self.lexicon = lexicon
    self.namesFeatures = namesFeatures
    let text = Array(article.text.utf8)
    let titleBytes = Array((article.title ?? "").utf8)
    var title = Scan(titleBytes.indices, of: titleBytes, with: lexicon)
    var scans = article.blocks.map { block in
      (block.cells.isEmpty ? [block.utf8Range] : block.cells).map {
        Scan($0, markup: block.markup.within($0), of: text, with: lexicon)
      }
    }
    let new = NewNames(inTitle: title, blocks: Array(scans.joined()))
    if !new.names.isEmpty {
      title.mark(new)
      for block in scans.indices {
        for part in scans[block].indices { scans[block][part].mark(new) }
      }
    }
    self.scans = scans
    let principals = Principals(
      title: title, blocks: Array(scans.joined()),
      heads: zip(article.blocks, scans).flatMap { $0.kind.isHead ? $1 : [] }, newNames: new.names)
    headings = HeadingReader(principals: principals)
    comparisons = ComparisonReader(principals: principals)
    resolver = SubjectResolver(principals: principals)
    setting = Setting(silence: lexicon.associations.silence)
  }

  mutating func run() {
    var at = 0
    while at < article.blocks.count {
      if let table = FlatTable(from: at, of: article.blocks, scans, headings) {
        read(table)
        at += table.rows.reduce(0) { $0 + $1.count }
      } else {
        let next = at + 1 < article.blocks.count ? article.blocks[at + 1].kind : nil
        read(article.blocks[at], scans[at], before: next)
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
      if case .listItem(let inner) = next, inner > depth {
        leadIn(by: sentences, of: parts[0], section, depth: depth + 1)
      }
    }
    heads = nil
  }

  /// Lets the last sentence of a block say what the list behind it is about.
  private mutating func leadIn(
    by sentences: [Range<Int>], of scan: Scan, _ section: Section, depth: Int
  ) {
    guard let last = sentences.last, let lead = headings.leadIn(by: last, of: scan)
    else { return }
    let isLabel = sentences.count == 1 && headings.isHead(scan)
    var inner = section
    inner.enter(
      lead, titled: isLabel ? scan.words(of: headings.title(last, of: scan)) : nil)
    leadIns.enter(depth: depth)
    leadIns.lead = inner
  }

  private mutating func read(_ table: FlatTable) {
    for (index, row) in table.rows.enumerated() {
      let isHeader = index == 0
      let blocks = article.blocks[row]
      let cells = blocks.map(\.utf8Range)
      let range = cells[0].lowerBound..<cells[cells.count - 1].upperBound
      var parts = row.map { scans[$0][0] }
      if isHeader, !table.hasCorner {
        parts.insert(parts[0].empty, at: 0)
      }
      readRow(
        Block(.tableRow(isHeader: isHeader), range, cells: cells), parts, isHeader: isHeader)
    }
    heads = nil
  }

  /// Reads a row cell by cell, each as what its column and its row are about.
  private mutating func readRow(_ block: Block, _ cells: [Scan], isHeader: Bool) {
    guard !isHeader, heads != nil || !headings.areHeads(cells) else {
      heads = TableHeads(cells.map(head))
      pass(block.utf8Range, .code)
      return
    }
    let hasHead = heads?.headRows == true && cells.count > 1 && headings.isHead(cells[0])
    let row = hasHead ? head(of: cells[0]) : nil
    if hasHead { pass(block.cells[0], .heading) }
    let gistOfHead = hasHead ? cells[0].gist : nil
    for (column, cell) in cells.enumerated() where column > 0 || !hasHead {
      resolver.beginSection()
      if let gistOfHead { setting.enter(heading: gistOfHead) }
      read(
        cell, block.kind,
        in: heads?.section(
          ofColumn: column, among: cells.count, row: row, in: tracker.current) ?? tracker.current)
    }
  }

  /// What a cell says that heads a row or a column.
  private func head(of scan: Scan) -> TableHeads.Head {
    (headings.section(of: scan), scan.words(of: scan.tokens.indices))
  }

  private mutating func enterHeading(_ level: Int, _ block: Block, _ scan: Scan) {
    let title = scan.words(of: scan.tokens.indices)
    tracker.enter(level: level, title: title, saying: headings.section(of: scan))
    resolver.beginSection()
    setting.enter(heading: scan.gist)
    pass(block.utf8Range, .heading)
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
  /// - Returns: Its sentences, as tokens.
  @discardableResult
  private mutating func read(
    _ scan: Scan, _ kind: Block.Kind, in section: Section
  ) -> [Range<Int>] {
    resolver.beginBlock(depth: kind.itemDepth)
    var (kind, section) = (kind, section)
    let sentences = scan.sentences()
    for (index, sentence) in sentences.enumerated() {
      // “Pros: speed, tooling” is a list in one line.
      if let label = headings.label(of: sentence, in: scan) {
        section.enter(label, titled: nil)
        kind = .listItem(depth: kind.itemDepth ?? 1)
      }
      let isRefuted =
        index + 1 < sentences.count && scan.isRefutation(sentences[index + 1])
      readSentence(sentence, isRefuted: isRefuted, scan, kind, in: section)
    }
    if headings.name(in: scan) != nil { resolver.endItemOfName() }
    return sentences
  }

  private mutating func readSentence(
    _ sentence: Range<Int>, isRefuted: Bool, _ scan: Scan, _ kind: Block.Kind,
    in section: Section
  ) {
    resolver.beginSentence()
    let rejection = scan.rejection(of: sentence)
    let clauses = ClauseSplitter(scan: scan, principals: resolver.principals).clauses(of: sentence)
    var speaksOfTechnology = false
    var speaksOfCriterion = false
    var proposals: [Candidate] = []
    resolver.lookAhead(from: clauses, in: scan)
    for (index, clause) in clauses.enumerated() {
      // “This is not to say that Python is slow” says nothing of the kind, cut behind “that” or not.
      let lead = max(sentence.lowerBound, clause.tokens.lowerBound - 4)
      if isRefuted || scan.holds(.disclaimer, in: lead..<clause.tokens.upperBound) { continue }
      let place = ClausePlace(
        index: index, count: clauses.count,
        isReported: scan.holds(.hearsay, in: sentence.lowerBound..<clause.tokens.lowerBound),
        rejection: rejection, block: kind)
      guard let new = propose(clause, at: place, scan, in: section) else { continue }
      speaksOfTechnology = true
      speaksOfCriterion = speaksOfCriterion || new.speaksOfCriterion
      proposals += new.candidates
    }
    let range = scan.bytes(of: sentence)
    if rejection == .question {
      pass(range, .question, in: section)
      return
    }
    if namesFeatures { candidates += proposals }
    let selected = proposals.selected()
    claims += selected
    if !selected.isEmpty {
      pass(range, .claims, in: section)
    } else if let rejection {
      pass(range, rejection, in: section)
    } else if !speaksOfTechnology {
      pass(range, .noTechnology, in: section)
    } else {
      pass(range, speaksOfCriterion ? .noOpinion : .noCriterion, in: section)
    }
  }

  /// What the rules propose of a clause, or `nil` where it speaks of no technology.
  private mutating func propose(
    _ clause: Clause, at place: ClausePlace, _ scan: Scan, in section: Section
  ) -> (candidates: [Candidate], speaksOfCriterion: Bool)? {
    var context = ClauseContext(
      clause, of: scan, section: section, setting: setting, isFragment: place.block.isFragment)
    setting.pass(context.gist)
    let comparison = comparisons.comparison(in: context)
    context.peerDenial = comparison?.peerDenial
    let subject = resolver.subject(
      of: clause, in: scan, section: section, excluding: comparison?.comparands ?? [],
      rankingVerb: context.rankingVerb)
    guard let subject, !context.isCutOff else { return nil }
    let reader = FeatureReader(
      context: context, place: place, subject: subject, keepsNames: namesFeatures)
    let composer = ClaimComposer(
      comparisons: comparisons, context: context, subject: subject,
      comparison: comparison, isReported: place.isReported)
    var candidates: [Candidate] = []
    for rule in RuleBook.rules {
      let rivals = context.proposed.count
      for judgement in rule.judgements(in: &context) {
        context.note(judgement.polarity, on: judgement.criterion)
        let ranked = composer.ranked(judgement)
        let features = reader.features(
          of: judgement, comparison: ranked.kind, rivals: rivals)
        let score = rule.grounds == .plain ? max(features.score, 0) : features.score
        let isAccepted = lexicon.judge.accepts(ranked.polarity, scored: score, on: rule.grounds)
        guard isAccepted || namesFeatures else { continue }
        for claim in composer.claims(ranked, reliability: lexicon.judge.reliability(of: score)) {
          candidates.append(
            Candidate(
              claim: claim, score: score, isAccepted: isAccepted, features: features.names,
              clause: place.index))
        }
      }
    }
    return (candidates, !context.proposed.isEmpty)
  }
}

extension Block.Kind {
  /// Whether verbs and subjects are commonly left out in such a block.
  var isFragment: Bool { itemDepth != nil }

  /// Whether its words say what others below it are about.
  fileprivate var isHead: Bool {
    switch self {
    case .heading, .tableRow(isHeader: true): true
    case .paragraph, .listItem, .tableRow, .quotation, .code: false
    }
  }

  /// How deep the list is of which it is an item, as a cell is one of its table; `nil` where it is none.
  fileprivate var itemDepth: Int? {
    switch self {
    case .listItem(let depth): depth
    case .tableRow: 1
    case .heading, .paragraph, .quotation, .code: nil
    }
  }
}
