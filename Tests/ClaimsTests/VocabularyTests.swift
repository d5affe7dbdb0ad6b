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

  @Test(arguments: ["learning-curve", "Learning Curve", "learning_curve"])
  func `finds a criterion by slug and by name`(name: String) {
    #expect(vocabulary.criterion(named: name)?.id == "learning-curve")
  }

  @Test func `suggests the nearest name for an unknown one`() {
    #expect(vocabulary.technology(named: "nodd") == nil)
    #expect(vocabulary.technologyName(nearest: "nodd") == "Node")
    #expect(vocabulary.criterionSlug(nearest: "lerning-curve") == "learning-curve")
    #expect(vocabulary.criterionSlug(nearest: "Speed") == "performance")
    #expect(vocabulary.criterionSlug(nearest: "late") == nil)
  }

  @Test func `the canonical name is an alias too`() {
    #expect(vocabulary.technologies[1].aliases.first?.text == "npm")
  }
}
