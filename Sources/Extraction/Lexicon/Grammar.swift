/// The closed classes of words that govern how others are read.
struct Grammar: OptionSet, Sendable {
  let rawValue: UInt64

  /// Turns what follows round: `not`, `lack of`.
  static let negator = Grammar(rawValue: 1 << 0)
  /// Looks like a negation and is none: `not only`.
  static let notNegation = Grammar(rawValue: 1 << 1)
  /// Makes less of what follows: `avoids`, `no need for`.
  static let reducer = Grammar(rawValue: 1 << 2)
  /// Says that there is what follows: `offers`, `built-in`.
  static let provision = Grammar(rawValue: 1 << 3)
  /// Tells the reader what to take: `choose`, `go with`.
  static let recommend = Grammar(rawValue: 1 << 4)
  /// Leads to what one does with a technology: `to build`, `used for`.
  static let useFrame = Grammar(rawValue: 1 << 5)
  /// Puts a statement as possible.
  static let hedge = Grammar(rawValue: 1 << 6)
  /// Puts a statement as somebody else's.
  static let hearsay = Grammar(rawValue: 1 << 7)
  /// Begins a clause that contrasts with the one before.
  static let clauseBreak = Grammar(rawValue: 1 << 8)
  /// Begins a condition.
  static let scopeOpener = Grammar(rawValue: 1 << 9)
  /// Stands between a comparative and its comparand.
  static let than = Grammar(rawValue: 1 << 10)
  /// Sets the subject beside what follows: `compared to`.
  static let comparedTo = Grammar(rawValue: 1 << 11)
  /// Sets the subject apart from what follows: `unlike`.
  static let unlike = Grammar(rawValue: 1 << 12)
  /// Says that neither is ahead.
  static let equal = Grammar(rawValue: 1 << 13)
  /// The subject is ahead of the object: `outperforms`.
  static let betterVerb = Grammar(rawValue: 1 << 14)
  /// The subject is behind the object: `lags behind`.
  static let worseVerb = Grammar(rawValue: 1 << 15)
  /// Makes a comparative of the word behind it.
  static let more = Grammar(rawValue: 1 << 16)
  /// Makes an inverted comparative of the word behind it.
  static let less = Grammar(rawValue: 1 << 17)
  /// Makes a superlative of the word behind it.
  static let most = Grammar(rawValue: 1 << 18)
  /// Makes an inverted superlative of the word behind it.
  static let least = Grammar(rawValue: 1 << 19)
  /// Opens an equative: `as fast as`.
  static let `as` = Grammar(rawValue: 1 << 20)
  /// Stands for the technology last spoken of.
  static let pronoun = Grammar(rawValue: 1 << 21)
  /// Stands for all technologies last spoken of: `they`.
  static let pluralPronoun = Grammar(rawValue: 1 << 22)
  /// Stands for all technologies last spoken of, and denies.
  static let neither = Grammar(rawValue: 1 << 23)
  /// Stands for the technologies not last spoken of.
  static let other = Grammar(rawValue: 1 << 24)
  /// Says what the article will do.
  static let announcement = Grammar(rawValue: 1 << 25)
  /// Praises the publisher.
  static let advertising = Grammar(rawValue: 1 << 26)
  /// Explains a word.
  static let definition = Grammar(rawValue: 1 << 27)
  /// Heads a list of good points.
  static let pros = Grammar(rawValue: 1 << 28)
  /// Heads a list of bad points.
  static let cons = Grammar(rawValue: 1 << 29)
  /// Joins subject and predicate.
  static let copula = Grammar(rawValue: 1 << 30)
  /// Tells the reader what not to take: `avoid`, `stay away from`.
  static let dissuade = Grammar(rawValue: 1 << 31)
  /// Says that the subject is in this like what follows: `like`, `similar to`.
  static let like = Grammar(rawValue: 1 << 32)
  /// Sets side by side the two that follow: `if we compare`.
  static let compare = Grammar(rawValue: 1 << 33)
  /// Stands for all technologies that are compared, whatever was spoken of last: `both`, `each of them`.
  static let collective = Grammar(rawValue: 1 << 34)
  /// Names beside the subject what it is not: `in addition to`, `instead of`.
  static let beside = Grammar(rawValue: 1 << 35)
  /// Says that there is more than is good: `too`.
  static let excess = Grammar(rawValue: 1 << 36)
  /// Says that what follows is wanted: `could be`, `I wish`.
  static let wish = Grammar(rawValue: 1 << 37)
  /// Makes its object what follows: `makes testing hard`.
  static let causative = Grammar(rawValue: 1 << 38)
  /// Begins a clause that contrasts where a sign stands in front of it: “, still …”, not “is still”.
  static let connector = Grammar(rawValue: 1 << 39)
  /// Stands, in front of a clause, for those that are compared and were not last spoken of: `its rival`,
  /// `the other two`.
  static let rival = Grammar(rawValue: 1 << 40)
  /// Says that what follows is not what the author says: `this is not to say that`.
  static let disclaimer = Grammar(rawValue: 1 << 41)
  /// Tells how fast something is done: `quickly`.
  static let pace = Grammar(rawValue: 1 << 42)
  /// Says of the sentence before that it is wrong: `a myth` in “That is a myth.”
  static let refutation = Grammar(rawValue: 1 << 43)
  /// Needs the time that follows: `takes`.
  static let spends = Grammar(rawValue: 1 << 44)
  /// Gives the time that follows away: `wasted`.
  static let loses = Grammar(rawValue: 1 << 45)
  /// Says that what is measured went up: `doubled`.
  static let rises = Grammar(rawValue: 1 << 46)
  /// Says that what is measured went down: `dropped`.
  static let falls = Grammar(rawValue: 1 << 47)
  /// Gives up what follows, for another: `replacing`.
  static let leaves = Grammar(rawValue: 1 << 48)

  /// The class that a lexicon calls by this name.
  static let named: [String: Grammar] = [
    "negator": .negator, "not-negation": .notNegation, "reducer": .reducer,
    "provision": .provision, "recommend": .recommend, "dissuade": .dissuade,
    "use-frame": .useFrame, "hedge": .hedge, "hearsay": .hearsay, "break": .clauseBreak,
    "scope-opener": .scopeOpener, "than": .than,
    "compared-to": .comparedTo, "unlike": .unlike, "equal": .equal, "better-verb": .betterVerb,
    "worse-verb": .worseVerb, "more": .more, "less": .less, "most": .most, "least": .least,
    "as": .as, "pronoun": .pronoun, "plural-pronoun": .pluralPronoun, "neither": .neither,
    "other": .other, "announcement": .announcement, "advertising": .advertising,
    "definition": .definition, "pros": .pros, "cons": .cons, "copula": .copula, "like": .like,
    "compare": .compare, "collective": .collective, "beside": .beside,
    "excess": .excess, "wish": .wish, "causative": .causative, "connector": .connector,
    "rival": .rival, "disclaimer": .disclaimer, "pace": .pace, "refutation": .refutation,
    "spends": .spends, "loses": .loses, "rises": .rises, "falls": .falls,
    "leaves": .leaves,
  ]
}
