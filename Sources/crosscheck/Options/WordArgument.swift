import ArgumentParser

/// A value that is chosen on the command line by its word, in whatever capitals, as technologies are.
public protocol WordArgument: ExpressibleByArgument, RawRepresentable<String>, CaseIterable {}

extension WordArgument {
  /// Takes the value whose word `argument` is, or none.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
