import Claims
import Extraction
import Testing

/// What the extractor makes of sentences, heading by heading: the specification in examples.
struct ReadingOfSentencesTests {
  @Test(arguments: [
    ("Python is slower than Node.js.", "Python", Relation.worse, "Node.js"),
    ("Node.js is faster than Python.", "Node.js", .better, "Python"),
    ("Node.js outperforms Python.", "Node.js", .better, "Python"),
    ("Compared to Node.js, Python is slow.", "Python", .worse, "Node.js"),
    ("Unlike Python, Node.js is fast.", "Node.js", .better, "Python"),
    ("Node.js is blazing fast, two times faster than Python.", "Node.js", .better, "Python"),
    ("Node.js is twice as fast as Python.", "Node.js", .better, "Python"),
    ("Python is not as fast as Node.js.", "Python", .worse, "Node.js"),
    ("Python isn't nearly as fast as Node.js.", "Python", .worse, "Node.js"),
    ("Node.js isn't nearly as slow as Python.", "Node.js", .better, "Python"),
    ("If we compare Node.js with Python, Node.js is fast.", "Node.js", .better, "Python"),
    ("If we compare Node.js with Python, Python is slow.", "Python", .worse, "Node.js"),
    ("Node.js runs faster.", "Node.js", .better, "Python"),
    ("Python is comparatively slow.", "Python", .worse, "Node.js"),
    ("In comparison, Python is slow.", "Python", .worse, "Node.js"),
    ("Python, by comparison, is slow.", "Python", .worse, "Node.js"),
    ("Node.js is consistently faster.", "Node.js", .better, "Python"),
    ("Node.js is generally considered to be faster.", "Node.js", .better, "Python"),
    ("Node.js wins in terms of speed.", "Node.js", .better, "Python"),
    ("If speed is your priority, then Node.js is the better choice.", "Node.js", .better, "Python"),
    ("Python could be faster.", "Python", .worse, "Node.js"),
    ("No language is faster than Node.js.", "Node.js", .better, "Python"),
    ("There isn’t a faster platform than Node.js.", "Node.js", .better, "Python"),
    ("Few platforms are as fast as Node.js.", "Node.js", .better, "Python"),
    ("Node.js leaves Python far behind in terms of speed.", "Node.js", .better, "Python"),
    ("Python is outperformed by Node.js.", "Python", .worse, "Node.js"),
    ("Python is beat out by Node.js in raw speed.", "Python", .worse, "Node.js"),
    ("Python is nowhere near as fast as Node.js.", "Python", .worse, "Node.js"),
    ("Python does not match Node.js’s high performance.", "Python", .worse, "Node.js"),
  ])
  func `a comparison points from its subject to its comparand`(
    text: String, technology: Technology.ID, relation: Relation, comparand: Technology.ID
  ) throws {
    let claim = try #require(try claims(in: text).first { $0.criterion == "performance" })
    #expect(claim.technology == technology)
    #expect(claim.comparison == Comparison(relation, than: comparand))
    #expect(claim.polarity == (relation == .better ? .positive : .negative))
  }

  @Test(arguments: [
    ("Python is faster than Node.js.", "Python", "Node.js"),
    ("React is faster than Angular.", "React", "Angular"),
    ("Rust is faster than Go.", "Rust", "Go"),
  ])
  func `a sentence without a title is about all that it names`(
    text: String, technology: Technology.ID, comparand: Technology.ID
  ) throws {
    let claims = try Subject.extractor().extract(from: article(text, title: nil)).claims
    #expect(claims.map(\.technology) == [technology])
    #expect(claims.map(\.comparison) == [Comparison(.better, than: comparand)])
  }

  @Test(arguments: [
    ("Python is as fast as Node.js.", [Comparison(.equal, than: "Node.js")]),
    ("Python’s speed is comparable to that of Node.js.", [Comparison(.equal, than: "Node.js")]),
    ("Python matches Node.js in speed.", [Comparison(.equal, than: "Node.js")]),
    ("Python keeps up with Node.js in terms of speed.", [Comparison(.equal, than: "Node.js")]),
    ("Python is now no slower than Node.js.", [Comparison(.equal, than: "Node.js")]),
    ("Python is no less performant than Node.js.", [Comparison(.equal, than: "Node.js")]),
    ("Python is no more performant than Node.js.", [Comparison(.equal, than: "Node.js")]),
    (
      "Python and Node.js are equally fast.",
      [Comparison(.equal, than: "Python"), Comparison(.equal, than: "Node.js")]
    ),
  ])
  func `a tie praises nobody`(text: String, comparisons: [Comparison]) throws {
    let claims = try claims(in: text).filter { $0.criterion == "performance" }
    #expect(Set(claims.map(\.comparison)) == Set(comparisons))
    #expect(claims.allSatisfy { $0.polarity == .neutral })
  }

  @Test(arguments: [
    ("Python is too slow.", "performance", Polarity.negative),
    ("It is a misconception that Python is slow.", "performance", .positive),
    ("Nobody would call Python slow.", "performance", .positive),
    ("Few developers find Python hard to learn.", "learning-curve", .positive),
    ("Python makes testing hard.", "testing", .negative),
    ("Python makes tuning a pain.", "performance", .negative),
    ("Python is not hard to debug.", "error-handling", .positive),
    ("Debugging Python servers takes little effort.", "error-handling", .positive),
    ("It takes a long time to get Python stable.", "maturity", .negative),
    ("There is no easy way to deploy Python apps.", "deployment", .negative),
    ("Python could be more secure.", "security", .negative),
    ("Python could do with better documentation.", "documentation", .negative),
    ("Good tutorials on Python are few and far between.", "documentation", .negative),
    ("The IDE support for Python is still patchy.", "tooling", .negative),
    ("Python apps eat a lot of memory.", "memory", .negative),
    ("Python needs a fraction of the memory.", "memory", .positive),
    ("For machine learning, Python is a bad choice.", "data-science", .negative),
    ("Python is not ideal for machine learning.", "data-science", .negative),
    ("Python is heavy for small sites.", "small-projects", .negative),
    (
      "Python is ideal for projects that don’t require machine learning.", "data-science", .negative
    ),
    (
      "Python is a good choice for complex, long-running enterprise projects.", "large-projects",
      .positive
    ),
  ])
  func `what turns a word round, and what does not, is read`(
    text: String, criterion: Criterion.ID, polarity: Polarity
  ) throws {
    let claims = try claims(in: text).filter { $0.criterion == criterion }
    #expect(claims.map(\.polarity) == [polarity])
  }

  @Test func `what a technology comes with is not what it is`() throws {
    let claims = try claims(in: "Node.js ships with a package manager.")
    #expect(!claims.isEmpty)
    #expect(claims.allSatisfy { $0.fact == nil })
  }

  @Test func `two that keep up with something else are not level`() throws {
    let text = "Python and Node.js keep up with high demand and are fast."
    let claims = try claims(in: text).filter { $0.criterion == "performance" }
    #expect(claims.allSatisfy { $0.polarity == .positive && $0.comparison == nil })
    #expect(Set(claims.map(\.technology)) == ["Python", "Node.js"])
  }

  @Test func `what is said of a technology like another is praise of it`() throws {
    let claims = try claims(in: "Like Node.js, Python is easy to learn.")
    #expect(claims.map(\.technology) == ["Python"])
    #expect(claims.map(\.polarity) == [.positive])
    #expect(claims.map(\.comparison) == [Comparison(.equal, than: "Node.js")])
  }

  @Test(arguments: [
    "Languages like Node.js and Python are easy to learn.",
    "Python as well as Node.js is easy to learn.",
  ])
  func `a list compares nobody`(text: String) throws {
    let claims = try claims(in: text)
    #expect(!claims.isEmpty && claims.allSatisfy { $0.comparison == nil })
  }

  @Test(arguments: [
    "Node.js has stronger type safety than Java.", "Node.js is faster than ever.",
    "Node.js batches messages for better throughput.", "Node.js makes web servers faster.",
  ])
  func `what is measured by something else is not measured by the rival`(text: String) throws {
    let claims = try claims(in: text)
    #expect(!claims.isEmpty && claims.allSatisfy { $0.comparison == nil })
  }

  @Test(arguments: [
    ("Is Node.js faster than Python?"),
    ("In this article, we will compare Node.js and Python on performance."),
    ("Contact us to hire our Python developers."),
    ("The weather was nice."),
    ("This is not to say that Python is slow."),
    ("It is not about which of the two is faster."),
    (""),
  ])
  func `what claims nothing yields nothing`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test func `both yields a claim for each`() throws {
    let claims = try claims(in: "Both Node.js and Python are scalable.")
      .filter { $0.criterion == "scalability" }
    #expect(Set(claims.map(\.technology)) == ["Node.js", "Python"])
    #expect(claims.allSatisfy { $0.polarity == .positive && $0.comparison == nil })
  }

  @Test(arguments: [("former", "Python"), ("latter", "Node.js")])
  func `the former and the latter are one of two`(word: String, technology: Technology.ID) throws {
    let claims = try claims(in: "Both Python and Node.js are fast. The \(word) is easy to learn.")
      .filter { $0.criterion == "learning-curve" }
    #expect(claims.map(\.technology) == [technology])
  }

  @Test func `neither and nor deny once`() throws {
    let claims = try claims(in: "Neither Node.js nor Python is easy to learn.")
      .filter { $0.criterion == "learning-curve" }
    #expect(claims.map(\.polarity) == [.negative, .negative])
  }

  @Test(arguments: [
    ("Rust is hard to learn.", "Rust"), ("Go can be learned quickly and is easy to learn.", "Go"),
    ("Flask's documentation is poor.", "Flask"),
  ])
  func `a word that acts is a name`(text: String, technology: Technology.ID) throws {
    let claims = try Subject.extractor().extract(from: article(text, title: nil)).claims
    #expect(Set(claims.map(\.technology)) == [technology])
  }

  @Test(arguments: [
    "Go for it: Python is easy to learn.", "Express yourself, since Python is easy to learn.",
  ])
  func `a word that does not act is no name`(text: String) throws {
    let claims = try Subject.extractor().extract(from: article(text, title: nil)).claims
    #expect(Set(claims.map(\.technology)) == ["Python"])
  }

  @Test func `what brackets say of their last word is not said of the subject`() throws {
    let claims = try claims(in: "Node.js is popular in comparison to Python (which is slow).")
    #expect(claims.contains { $0.criterion == "popularity" })
    #expect(!claims.contains { $0.criterion == "performance" })
  }

  @Test func `they are not the technologies where one was spoken of`() throws {
    let claims = try claims(in: "Python has decorators. They are difficult to learn.")
    #expect(!claims.contains { $0.technology == "Node.js" })
  }

  @Test func `a pronoun stands for the technology named before`() throws {
    let claims = try claims(in: "Python has been around for decades. It is easy to learn.")
    let claim = try #require(claims.first { $0.criterion == "learning-curve" })
    #expect(claim.technology == "Python")
    #expect(claim.quote == "It is easy to learn")
  }

  @Test(arguments: [
    ("Python is old. Since it was announced, Node.js has become very popular.", "popularity"),
    ("Python is old. Either way, Node.js is consistently faster.", "performance"),
    ("Python is old. With its friendly community, Node.js is easy to learn.", "learning-curve"),
  ])
  func `a pronoun does not stand for what came before where a name follows it`(
    text: String, criterion: Criterion.ID
  ) throws {
    let claims = try claims(in: text).filter { $0.criterion == criterion }
    #expect(claims.map(\.technology) == ["Node.js"])
  }

  @Test(arguments: [
    ("Choose Python for machine learning.", true),
    ("Python is recommended for machine learning.", true),
    ("Python is the best choice for machine learning.", true),
    ("Python is best suited for machine learning.", true),
    ("In cases where machine learning is a concern, Python is recommended.", true),
    ("You can use Python for machine learning.", false),
    ("We use Python for machine learning.", false),
    ("The use of Python allows machine learning.", false),
  ])
  func `only advice leaves no room for a rival`(text: String, isAdvice: Bool) throws {
    let claim = try #require(try claims(in: text).first { $0.criterion == "data-science" })
    #expect(claim.polarity == .positive)
    #expect(claim.isRecommendation == isAdvice)
  }

  @Test(arguments: [
    "Avoid Python for machine learning.", "Stay away from Python for machine learning.",
    "Do not choose Python for machine learning.",
  ])
  func `a warning is blame`(text: String) throws {
    let claim = try #require(try claims(in: text).first { $0.criterion == "data-science" })
    #expect(claim.polarity == .negative)
    #expect(!claim.isRecommendation)
  }

  @Test(arguments: [
    ("Python is the easiest to learn.", true), ("Python is one of the easiest to learn.", false),
    ("Python is easy to learn.", false), ("Python is not the easiest to learn.", false),
  ])
  func `a superlative leaves no room for a rival`(text: String, isFirst: Bool) throws {
    let claim = try #require(try claims(in: text).first { $0.criterion == "learning-curve" })
    #expect(claim.isRecommendation == isFirst)
  }

  @Test(arguments: [
    "Choose Python when the core of your app involves heavy number-crunching.",
    "Python is the best option for complex computations.",
  ])
  func `a use may be heavy or complex without blame`(text: String) throws {
    let claim = try #require(try claims(in: text).first { $0.criterion == "cpu-bound" })
    #expect(claim.polarity == .positive)
  }

  @Test(arguments: [
    "When you look at Node.js, you are not just picking a language.",
    "With Node.js, the versatility extends to Android, the JVM, JavaScript environment.",
    "Node.js is shaped by the rules of computer languages.",
    "npm is one of the richest libraries.", "Python and npm are both package managers.",
  ])
  func `what something else is, or what one picks, is no kind of the technology`(
    text: String
  ) throws {
    #expect(try !claims(in: text).contains { $0.fact != nil })
  }

  @Test func `the heading names the technology where the sentence does not`() throws {
    let page = article(
      title: "Node.js vs Python",
      [
        (.heading(level: 2), "Python"), (.heading(level: 3), "Pros"),
        (.listItem(depth: 1), "Easy to learn"), (.heading(level: 2), "Node.js"),
        (.listItem(depth: 1), "Very fast"),
      ])
    let claims = try Subject.extractor().extract(from: page).claims
    #expect(
      claims.contains { $0.technology == "Python" && $0.criterion == "learning-curve" })
    let fast = try #require(claims.first { $0.criterion == "performance" })
    #expect(fast.technology == "Node.js")
    #expect(fast.heading == ["Node.js"])
  }

  @Test func `a condition is kept as scope and a doubt as hedge`() throws {
    let claim = try #require(
      try claims(in: "Node.js may be easy to learn if you know JavaScript.")
        .first { $0.criterion == "learning-curve" })
    #expect(claim.scope == "if you know JavaScript")
    #expect(claim.isHedged)
  }

  @Test(arguments: [
    "If you ask me, Node.js is easy to learn.", "Node.js is easy to learn, if you ask me.",
    "As if that were new, Node.js is easy to learn.",
  ])
  func `an idle phrase is no condition`(text: String) throws {
    let claim = try #require(
      try claims(in: text).first { $0.criterion == "learning-curve" })
    #expect(claim.scope == nil)
  }

  @Test(arguments: [
    ("Python is not the ideal choice for sites with great performance demands.", Polarity.negative),
    ("Python is a poor choice for sites with great performance demands.", .negative),
    ("Python is a good choice for sites with great performance demands.", .positive),
    ("Python is infamous for its poor performance.", .negative),
  ])
  func `who is no choice for what needs a quality does not have it`(
    text: String, polarity: Polarity
  ) throws {
    let claim = try #require(
      try claims(in: text).first { $0.criterion == "performance" })
    #expect(claim.polarity == polarity)
  }

  @Test func `what an application is full of is no blame`() throws {
    let text = "Performance matters to Node.js applications that are content-heavy."
    #expect(try !claims(in: text).contains { $0.polarity == .negative })
  }

  @Test func `what others are said to think is hedged`() throws {
    let claims = try claims(in: "Many say that Python is slow.")
    #expect(!claims.isEmpty && claims.allSatisfy(\.isHedged))
  }

  @Test(arguments: [
    "I am often told that Python will not cope with growth. That is nonsense.",
    "People say that Python is slow. But that’s not true anymore.",
    "Python is slow. Wrong!",
  ])
  func `what the next sentence refutes is not claimed`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test(arguments: [
    ("It took us three months to learn Python.", "learning-curve", Polarity.negative),
    ("It took only ten minutes to install Python.", "installation", .positive),
    ("Migrating to Python cost us a whole quarter.", "versioning", .negative),
    ("It takes months of practice to become productive in Python.", "learning-curve", .negative),
  ])
  func `time that something takes counts for or against it`(
    text: String, criterion: Criterion.ID, polarity: Polarity
  ) throws {
    let claims = try claims(in: text)
    #expect(
      claims.map { [$0.technology.rawValue, $0.polarity.rawValue] } == [
        ["Python", polarity.rawValue]
      ])
    #expect(claims.map(\.criterion) == [criterion])
  }

  @Test(arguments: [
    ("With Python our cloud bill doubled.", "Python", Polarity.negative),
    ("With Python our memory usage dropped from 2 GB to 300 MB.", "Python", .positive),
    (
      "Moving from Python to Node.js cut the nightly run from two hours to ten minutes.", "Node.js",
      .positive
    ),
    ("Replacing Python with Node.js doubled our throughput.", "Node.js", .positive),
  ])
  func `a number that goes up or down counts for what was taken`(
    text: String, technology: Technology.ID, polarity: Polarity
  ) throws {
    let claims = try claims(in: text)
    #expect(claims.contains { $0.technology == technology && $0.polarity == polarity }, "\(claims)")
    #expect(!claims.contains { $0.technology != technology }, "\(claims)")
  }

  @Test(arguments: [
    "Nobody would say that Python is slow.", "It would be wrong to say that Python is slow.",
  ])
  func `what is denied in front of “that” is not claimed`(text: String) throws {
    #expect(try !claims(in: text).contains { $0.polarity == .negative })
  }

  @Test(arguments: [
    "I would not choose MongoDB for transactions.", "If you need speed, pick MongoDB.",
    "Neither Angular nor React is easy to learn.",
  ])
  func `what is said of a technology by the way is not claimed of the article’s own`(
    text: String
  ) throws {
    #expect(
      try claims(in: "Python is popular. \(text)").map(\.quote) == ["Python is popular"])
  }

  @Test func `words that only lead to a statement are not quoted`() throws {
    let quotes = try claims(in: "On the whole, it is clear that Python is fast.").map(\.quote)
    #expect(quotes == ["Python is fast"])
  }

  @Test func `what is not true of another is claimed`() throws {
    let claims = try claims(in: "Python is slow. This is not true of Node.js.")
    #expect(claims.contains { $0.technology == "Python" && $0.polarity == .negative })
  }

  @Test func `more than merely bad is no blame`() throws {
    let claims = try claims(in: "Popularity is not merely a shallow benefit of Python.")
    #expect(claims.map(\.polarity) == [.positive])
  }

  @Test func `what something is may be a library without speaking of libraries`() throws {
    #expect(
      try !claims(in: "Both are powerful libraries.").contains { $0.criterion == "ecosystem" })
    #expect(
      try claims(in: "Among its strengths are its great libraries, Python fans say.")
        .map(\.criterion) == ["ecosystem"])
  }

  @Test func `a Cyrillic letter in a word is read as the one that it looks like`() throws {
    let claims = try claims(in: "Рythоn is fast.")
    #expect(claims.map(\.technology) == ["Python"])
    #expect(claims.map(\.quote) == ["Рythоn is fast"])
  }

  @Test func `evidence shows the words that decided`() throws {
    let text = "Python is not fast."
    let claim = try #require(try claims(in: text).first { $0.criterion == "performance" })
    let words = claim.evidence.map { evidence in
      (evidence.role, String(decoding: Array(text.utf8)[evidence.utf8Range], as: UTF8.self))
    }
    #expect(words.contains { $0 == (.technology, "Python") })
    #expect(words.contains { $0 == (.criterion, "fast") })
    #expect(words.contains { $0 == (.negation, "not") })
  }

  @Test func `takes a technology that no vocabulary knows from the title`() throws {
    let page = article("Quuxly is faster than Node.js.", title: "Quuxly vs Node.js")
    let claim = try #require(try Subject.extractor().extract(from: page).claims.first)
    #expect(claim.technology == "Quuxly")
    #expect(claim.comparison == Comparison(.better, than: "Node.js"))
  }

  @Test func `takes a word that is spelled like a product for one when it recurs`() throws {
    let text = (1...6).map { _ in "Quux.js is fast." }.joined(separator: " ")
    let page = article(text, title: "Node.js and its rivals")
    let claims = try Subject.extractor().extract(from: page).claims
    #expect(claims.first?.technology == "Quux.js")
  }

  @Test(arguments: [
    ("Node.js has 500 new packages a day."), ("Python needs 500 percent of the servers."),
    ("Python needs 500% of the servers."), ("More than 40 packages were tested on Python."),
  ])
  func `a rate and a bound are no comparison`(text: String) throws {
    let claims = try claims(in: text)
    #expect(!claims.contains { $0.comparison != nil || $0.quantity?.value == 500 })
  }
}
