/// The closed classes of words that govern how others are read, as `grammar.tsv` calls them.
enum Grammar: String, Numbered {
  /// Turns what follows round: `not`, `lack of`.
  case negator
  /// Looks like a negation and is none: `not only`.
  case notNegation = "not-negation"
  /// Makes less of what follows: `avoids`, `no need for`.
  case reducer
  /// Says that there is what follows: `offers`, `built-in`.
  case provision
  /// Tells the reader what to take: `choose`, `go with`.
  case recommend
  /// Leads to what one does with a technology: `to build`, `used for`.
  case useFrame = "use-frame"
  /// Puts a statement as possible.
  case hedge
  /// Puts a statement as somebody else's.
  case hearsay
  /// Begins a clause that contrasts with the one before.
  case clauseBreak = "break"
  /// Begins a condition.
  case scopeOpener = "scope-opener"
  /// Stands between a comparative and its comparand.
  case than
  /// Sets the subject beside what follows: `compared to`.
  case comparedTo = "compared-to"
  /// Sets the subject apart from what follows: `unlike`.
  case unlike
  /// Says that neither is ahead.
  case equal
  /// The subject is ahead of the object: `outperforms`.
  case betterVerb = "better-verb"
  /// The subject is behind the object: `lags behind`.
  case worseVerb = "worse-verb"
  /// Makes a comparative of the word behind it.
  case more
  /// Makes an inverted comparative of the word behind it.
  case less
  /// Makes a superlative of the word behind it.
  case most
  /// Makes an inverted superlative of the word behind it.
  case least
  /// Opens an equative: `as fast as`.
  case `as`
  /// Stands for the technology last spoken of.
  case pronoun
  /// Stands for all technologies last spoken of: `they`.
  case pluralPronoun = "plural-pronoun"
  /// Stands for all technologies last spoken of, and denies.
  case neither
  /// Stands, behind a word of comparison, for what the subject is set against: `than its predecessor`.
  case other
  /// Says what the article will do.
  case announcement
  /// Praises the publisher.
  case advertising
  /// Explains a word.
  case definition
  /// Heads a list of good points.
  case pros
  /// Heads a list of bad points.
  case cons
  /// Joins subject and predicate.
  case copula
  /// Tells the reader what not to take: `avoid`, `stay away from`.
  case dissuade
  /// Says that the subject is in this like what follows: `like`, `similar to`.
  case like
  /// Sets side by side the two that follow: `if we compare`.
  case compare
  /// Stands for all technologies that are compared, whatever was spoken of last: `both`, `each of them`.
  case collective
  /// Names beside the subject what it is not: `in addition to`, `instead of`.
  case beside
  /// Says that there is more than is good: `too`.
  case excess
  /// Says that what follows is wanted: `could be`, `I wish`.
  case wish
  /// Makes its object what follows: `makes testing hard`.
  case causative
  /// Begins a clause that contrasts where a sign stands in front of it: “, still …”, not “is still”.
  case connector
  /// Stands, in front of a clause, for those that are compared and were not last spoken of: `its rival`,
  /// `the other two`.
  case rival
  /// Says that what follows is not what the author says: `this is not to say that`.
  case disclaimer
  /// Tells how fast something is done: `quickly`.
  case pace
  /// Says of the sentence before that it is wrong: `a myth` in “That is a myth.”
  case refutation
  /// Needs the time that follows: `takes`.
  case spends
  /// Gives the time that follows away: `wasted`.
  case loses
  /// Says that what is measured went up: `doubled`.
  case rises
  /// Says that what is measured went down: `dropped`.
  case falls
  /// Gives up what follows, for another: `replacing`, `forgoes`.
  case leaves
  /// Says that the subject has or takes what follows, wanted or not: `requires`, `comes with`.
  case demand
  /// Puts what is told in the past into a time that is over: `historically`, `early versions of`.
  case former
  /// Leads in what is not so: `without`, `were it not for`.
  case unreal
  /// Says of a technology that is named beside it what was said of another: `the same goes for`.
  case echo
  /// Denies of a technology that is named beside it what was said of another: `the same cannot be said of`.
  case counterEcho = "counter-echo"
  /// Was done with what follows, and is no more: `moved away from`.
  case departure
  /// Gets what follows for what a word of payment leads to: `pays for`, “with”.
  case pays
  /// Stands between what is got and what it costs: `at the expense of`.
  case atCost = "at-cost"
  /// Stands between the cost and what is got for it: `is the price of`.
  case isPrice = "is-price"
  /// Names what is got, of which the copula behind tells the cost: `the price of`.
  case priceOf = "price-of"
  /// Stands between what is given up and what is got for it: `in favour of`.
  case tradeLink = "trade-link"
  /// Says that one hardly gets to do what follows: `struggles to`, `no easy way to`.
  case hardTo = "hard-to"
}
