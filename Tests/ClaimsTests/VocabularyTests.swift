import Claims
import Testing

struct VocabularyTests {
  private let vocabulary = Vocabulary(
    technologies: [
      Technology(
        id: "Node.js", kind: "runtime", field: "runtimes",
        aliases: [.init("Node", isOrdinaryWord: true), .init("Node JS")], parts: [.init("npm")]),
      Technology(id: "npm", kind: "package manager", field: "package-managers"),
    ],
    criteria: [
      Criterion(
        id: "data-science", kind: .useCase, name: "Data science", meaning: "machine learning"),
      Criterion(
        id: "learning-curve", kind: .quality, name: "Learning curve", meaning: "easy to learn"),
      Criterion(
        id: "performance", kind: .quality, name: "Performance", meaning: "speed, latency"),
    ])

  @Test(arguments: [
    ("node.js", "Node.js"), ("NODE", "Node.js"), ("node-js", "Node.js"), ("npm", "npm"),
  ])
  func `finds a technology by any of its names`(name: String, id: Technology.ID) {
    #expect(vocabulary.technology(named: name)?.id == id)
  }

  @Test func `a name that several go by leads to the one that bears it most`() {
    let vocabulary = Vocabulary(
      technologies: [
        Technology(id: "B", kind: "", field: "", parts: [.init("x-y"), .init("part")]),
        Technology(id: "C", kind: "", field: "", aliases: [.init("X_Y"), .init("part")]),
        Technology(id: "A", kind: "", field: "", aliases: [.init("c"), .init("alias")]),
        Technology(id: "D", kind: "", field: "", aliases: [.init("Alias")]),
      ], criteria: [])
    let found = ["c", "X y", "PART", "alias"].map { vocabulary.technology(named: $0)?.id }
    #expect(found == ["C", "C", "C", "A"])
  }

  @Test(.timeLimit(.minutes(10))) func `a name is found among many at once`() {
    let vocabulary = Vocabulary(
      technologies: (0..<3000).map {
        Technology(id: .init(rawValue: "Technology \($0)"), kind: "", field: "")
      }, criteria: [])
    for number in 0..<10_000 {
      #expect((vocabulary.technology(named: "technology-\(number)") != nil) == (number < 3000))
    }
  }

  @Test(arguments: [
    ("learning-curve", true), ("cpu", true), ("a-1-b", true), ("", false), ("-a", false),
    ("a-", false), ("a--b", false), ("-", false), ("A", false), ("a b", false), ("ä", false),
  ])
  func `a slug is words joined by hyphens`(text: String, isSlug: Bool) {
    #expect(Criterion.isSlug(text) == isSlug)
  }

  @Test(arguments: ["learning-curve", "Learning Curve", "learning_curve"])
  func `finds a criterion by slug and by name`(name: String) {
    #expect(vocabulary.criterion(named: name)?.id == "learning-curve")
  }

  @Test func `suggests the nearest name for an unknown one`() {
    #expect(vocabulary.technology(named: "nodd") == nil)
    #expect(vocabulary.technologyName(nearest: "nodd") == "Node")
    #expect(vocabulary.criterionSlug(nearest: "lerning-curve") == "learning-curve")
    #expect(vocabulary.criterionSlug(nearest: "Speed") == "performance")
    #expect(vocabulary.criterionSlug(nearest: "Learning") == "learning-curve")
    #expect(vocabulary.criterionSlug(nearest: "machine") == "data-science")
    #expect(vocabulary.criterionSlug(nearest: "late") == nil)
  }

  @Test func `the canonical name is an alias too`() {
    #expect(vocabulary.technologies[1].aliases.first?.text == "npm")
  }
}
