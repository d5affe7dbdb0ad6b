/// What a claim says, whatever its words, its condition and its doubts; technologies, criteria, properties
/// and measures are numbers that hold within one knowledge base. Two claims say the same where their
/// assertions are equal.
public struct Assertion: Hashable, Sendable {
  /// The subject.
  public let technology: Int64
  /// What is judged.
  public let criterion: Int64
  /// Which way it counts.
  public let polarity: Polarity
  /// The rival, where it compares.
  public let comparand: Int64?
  /// How the subject stands to the rival.
  public let relation: Relation?
  /// The checkable property, if it states one.
  public let property: Int64?
  /// Whether it says that the property does not hold.
  public let isDenied: Bool?
  /// What it measures, if it gives a number.
  public let measure: Int64?
  /// The number.
  public let value: Double?

  /// Makes an assertion.
  public init(
    technology: Int64, criterion: Int64, polarity: Polarity, comparand: Int64? = nil,
    relation: Relation? = nil, property: Int64? = nil, isDenied: Bool? = nil,
    measure: Int64? = nil, value: Double? = nil
  ) {
    self.technology = technology
    self.criterion = criterion
    self.polarity = polarity
    self.comparand = comparand
    self.relation = relation
    self.property = property
    self.isDenied = isDenied
    self.measure = measure
    self.value = value
  }
}
