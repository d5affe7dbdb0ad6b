/// What words are a sign of, as `comparing/signs.tsv` has it.
enum Sign: String, CaseIterable {
  /// An author turns to the other side of a matter: “on the flip side”.
  case turn
  /// A quote tells how something changed, not how it is: “improved”.
  case change
  /// It speaks of what once was: “used to be”.
  case past
  /// The number behind it is a version: `version`.
  case version
  /// It speaks of a program that is being built: “compiles”.
  case building
  /// It speaks of a program that is being installed.
  case installing
  /// It speaks of a program that is starting.
  case starting
  /// It looks like a condition and holds in every case: “out of the box”.
  case everywhere
  /// It turns a condition round: `without`.
  case denial
  /// A noun that names a case or people, behind an adjective that says which: `teams`.
  case caseNoun = "case-noun"
  /// It may stand before an adjective and such a noun: “within simple web apps”.
  case caseOpening = "case-opening"
  /// A noun that any condition may hold, and which therefore makes no two of them overlap: `project`.
  case anyNoun = "any-noun"
  /// One thing stands in for another, or resembles it: `compatible`.
  case likeness
  /// It does so in every respect: “fully”.
  case fullLikeness = "full-likeness"
  /// It stands between such words and what the thing resembles: “compatible with”.
  case likenessJoint = "likeness-joint"
  /// It makes less of a property than the other words say: “optionally”.
  case limit
  /// It may stand before a noun without making it narrower: “a traditional”.
  case wideNoun = "wide-noun"
  /// It may follow a name and lead on to what that is: “remains”.
  case leadsOn = "leads-on"
  /// How much there is around a technology: `thousands`.
  case abundance
  /// How hard it is to keep up with that: `outdated`.
  case upkeep
  /// Before a verb of choosing it tells what somebody does or may do, and not what to do: “you can”.
  case deed
  /// It puts one thing before all others: “the fastest”.
  case superlative
  /// Before such a word it leaves others the same place: “one of the”.
  case oneOfMany = "one-of-many"
  /// Before words that recommend it takes them back: “not the best choice”, “hardly”.
  case refusal
  /// It may stand between the two: “not necessarily the best choice”.
  case refusalLink = "refusal-link"
  /// Before a number it leaves room for a larger one: “more than”.
  case roomAbove = "room-above"
  /// Likewise, behind it: “or more”.
  case roomAboveBehind = "room-above-behind"
  /// Before a number it leaves room for a smaller one: “up to”.
  case roomBelow = "room-below"
  /// Likewise, behind it: “or less”.
  case roomBelowBehind = "room-below-behind"
  /// What is measured is read off a clock or a scale, and not counted: `latency`.
  case reading
  /// What different authors write around a noun that is counted: “the number of”.
  case measureOpening = "measure-opening"
}
