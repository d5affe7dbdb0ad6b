/// What a single word does for how a clause holds together, by itself and wherever it stands, as
/// `joints.tsv` has it.
///
/// Such words are no `Grammar`: as phrases they would keep longer ones from being found.
enum Joint: String, Numbered {
  /// Makes a number a rate or a share.
  case rate
  /// Begins a noun.
  case article
  /// Begins a phrase such as “is recommended”.
  case copula
  /// Stands before a verb that one may do, or does, without being told to.
  case permission
  /// Stands for a person.
  case person
  /// Tells that a thing is one of what follows, or a kind of it.
  case kind
  /// Points back to the sentence before, or leads over to what is said of it.
  case backward
  /// A preposition or conjunction: it may stand behind an adverb, but not between an adjective and its
  /// noun.
  case linking
  /// Never ends a statement.
  case openEnd = "open-end"
  /// Stands between two that are compared.
  case versus
  /// Tells who made something, or when.
  case origin
  /// Stands in front of the one that another was given up for: “from Java to Kotlin”.
  case arrival
  /// Stands before a span of time in which something gets done.
  case within
  /// What a number does that is one thing first and another later: “went from 40 to 5”.
  case move
  /// Belongs to a number: “a couple of”, “less than a”.
  case amount
  /// Makes little of a number.
  case slight
  /// Its point ends no sentence.
  case abbreviation
  /// In front of a number its point ends no sentence: “no. 1”, but “The answer is no.”
  case counter
  /// Stands for who writes or who reads: “I”, “your”.
  case address
  /// Stands behind what a sentence announces to speak of: “performance-wise”.
  case announcing
  /// Leads to what is paid: “with”.
  case payment
  /// Puts one thing before another: “favours”.
  case preference
  /// Leads to what comes second: “over”.
  case second
  /// Tells how something works: “relies on”, “are stored”.
  case working
  /// A form of “to be”, denied or not.
  case being
  /// A verb that may stand for the predicate before: “so does Go”, “Rust is not”.
  case auxiliary
  /// Denies a predicate.
  case denial
  /// May end a sentence that says of one what was said of another: “Go does too”.
  case alike
  /// Tells by its form that something was.
  case past
  /// Tells by its form that something is.
  case present
  /// Says what would be so under a condition.
  case conditional
  /// What is made with a technology and goes by its name: “our Ruby service”.
  case system
  /// Says in front of “for” that something fits: “a poor choice for”, “not ideal for”.
  case choice
  /// Tells that something is needed: “requires”, “relies on”.
  case need
  /// Tells that a thing does not come with the one spoken of: “third-party”, “separate”.
  case foreign
  /// Says who comes first: “wins”, “the winner”.
  case victory
  /// Names what people say or ask, be it right or wrong: “concerns”, “the debate”.
  case talk
  /// Begins words that name those to be compared: “between Java and Kotlin”.
  case staging
  /// Somebody judges what follows: “find”.
  case finding
  /// Tells of what is in front of it how it appears: “look”.
  case seeming
  /// Goes by the name of the technology that they use or know: “Java developers”.
  case people
  /// Stands in front of what people know: “who know Java”.
  case knowing
  /// Tells, with a preposition, what people know: “familiar with Java”.
  case familiar
  /// Names one that another is compared with: “Java’s biggest rival”.
  case competitor
  /// Stands in front of what is neither subject nor object: “share code with Java”.
  case oblique
  /// Tells with what something comes: “that comes with Java”.
  case bringing
  /// Begins a clause behind another: “…, as Java is slow”, “which is why Java is popular”.
  case subordinating
}
