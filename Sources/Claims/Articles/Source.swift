/// The article that a stored claim comes from, as far as findings show it.
public struct Source: Hashable, Sendable, Identifiable {
  /// The number under which the knowledge base keeps it.
  public let id: Int64
  /// The path or web address that it was imported from.
  public let address: String
  /// The title, where it states one.
  public let title: String?
  /// The day of publication, where it is known.
  public let publishedOn: PartialDate?

  /// Makes a source.
  public init(id: Int64, address: String, title: String? = nil, publishedOn: PartialDate? = nil) {
    self.id = id
    self.address = address
    self.title = title
    self.publishedOn = publishedOn
  }
}
