import Testing

@testable import Claims

struct NearestTests {
  @Test(arguments: [
    ("perfomance", ["portability", "performance"], "performance"),
    ("javscript", ["Java", "JavaScript"], "JavaScript"),
    ("paython", ["Python", "PyTorch"], "Python"),
    ("teh", ["the", "tea"], "the"), ("scal", ["scripting", "scalability"], "scalability"),
    ("scaling", ["backing", "scripting", "scalability"], "scalability"),
    ("docs", ["devops", "documentation"], "documentation"),
    ("fashionable", ["fast", "fashion"], "fashion"),
  ])
  func `finds the name that is spelled most alike`(name: String, names: [String], best: String) {
    #expect(nearest(name, among: names) == best)
  }

  @Test func `guesses nothing where nothing is near`() {
    #expect(nearest("kubernetes", among: ["Go", "Rust"]) == nil)
    #expect(nearest("sc", among: ["scalability"]) == nil)
    #expect(nearest("nothere", among: ["vSphere", "Notion"]) == nil)
    #expect(nearest("scalability", among: ["flexibility"]) == nil)
    #expect(nearest("anything", among: []) == nil)
  }

  @Test(arguments: [
    ("", "abc", 3), ("abc", "abc", 0), ("abcd", "abdc", 1), ("kitten", "sitting", 3),
  ])
  func `counts edits, a swap of neighbours as one`(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a), Array(b)) == distance)
    #expect(editDistance(Array(b), Array(a)) == distance)
  }
}
