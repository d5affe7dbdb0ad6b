import Claims

/// The words in which a technology is judged on a criterion as a whole: “fast” and “slow” on
/// performance, “easy” and “steep” on the learning curve.
///
/// Two quotes that both hold such a word answer one question; “the compiler was rewritten” answers
/// another one.
enum Scale {
  /// Whether a text judges on the scale of a criterion, or `nil` where the criterion has none: it
  /// gathers unlike things, such as a syntax or a set of tools.
  static func holds(_ text: String, _ criterion: Criterion.ID) -> Bool? {
    guard !gatheringCriteria.contains(criterion) else { return nil }
    return words[criterion]?.occur(in: text)
      ?? !Terms(of: text).isDisjoint(with: Terms(of: criterion.rawValue))
  }

  /// Criteria under which articles put things that have little to do with each other.
  private static let gatheringCriteria: Set<Criterion.ID> = [
    "architecture", "classification", "concurrency", "data-fetching", "ecosystem",
    "error-handling", "history", "syntax", "testing", "tooling", "ui", "web",
  ]

  /// Whole words, or with a hyphen at the end the beginnings of words. A criterion that is not
  /// listed is judged in the words of its own name.
  private static let words: [Criterion.ID: WordForms] = [
    "availability": "availab- downtime failover fault- redundan- replica-",
    "bundle-size": "big- bloat- bundle- footprint heavy kb large- lightweight size- small- tiny",
    "caching": "cach-",
    "community": "active- communit- contribut- forum- help- maintain- support-",
    "consistency": "acid consisten- eventual- stale",
    "cost": "budget cheap- cost- expensive free licen- paid pay pric-",
    "cpu-bound": "calculat- comput- cpu heavy intensive",
    "data-processing": "big data dataset- datasets intensive process-",
    "data-science": "ai analytics learning machine ml scien-",
    "documentation": "docs document- guide- learn- tutorial-",
    "extensibility": "custom- exten- modul- plugin-",
    "flexibility": "constrain- custom- flexib- freedom multi opinionated rigid versatil-",
    "full-stack": "back backend both client front frontend full fullstack server universal",
    "hiring": """
    availab- cheap demand difficult easier easy expensive find hard jobs plent- pool salar- scarc- \
    shortage talent-
    """,
    "installation": "configur- download- install- set setup",
    "interoperability": "compatib- incompatib- integrat- interop- standard-",
    "io-bound": "connections i input io requests",
    "large-projects": "big- complex enterprise- heavy large- scale",
    "learning-curve": """
    adept approachable beginner- challeng- complex- complicat- confus- curve daunting difficult- \
    ease easier easiest easily easy familiar friendly grasp hard harder hardest intuitive learn- \
    master newcomer- overwhelm- quickest simpl- steep- straightforward struggl- trouble- wrap
    """,
    "maintainability": "clean- maint- messy readab- refactor-",
    "maturity": """
    breaking experimental immature matur- new newer proven reliab- robust stab- suitable unstable \
    young-
    """,
    "memory": "consum- footprint heavy lightweight memory ram",
    "mobile": "android app apps ios mobile phone-",
    "performance": """
    benchmark- efficien- fast- lag- latency outperform- overhead perform- quick- rapid- \
    responsive- slow- sluggish snappy speed- swift throughput
    """,
    "popularity": "adopt- demand favorite loved popular- trend- used widely",
    "portability": "cross linux mac macos platform- portab- windows",
    "productivity": "effort fast- productiv- quick- rapid- slow- speed- time-",
    "querying": "join- quer- retriev-",
    "real-time": "chat- game- live real realtime stream-",
    "scalability": "big- demand- distributed grow- heavy horizontal- large- load- scal- traffic",
    "security": "attack- injection- insecure safe- secur- threat- unsafe vulnerab-",
    "small-projects": "mvp- prototyp- simple small- startup-",
    "transactions": "acid rollback- transaction-",
    "type-safety": "dynamic- static- typed type- typing",
  ].mapValues(WordForms.init)
}
