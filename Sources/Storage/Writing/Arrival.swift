import Claims

/// What became of an article that was handed over to be stored.
public enum Arrival: Hashable, Sendable {
  /// It was written, and has this number.
  case written(Source.ID)
  /// It was written, and has the number of one whose file lay elsewhere and is gone.
  case moved(Source.ID)
  /// It is there under another address, and nothing was written.
  case known

  /// Its number, where it was written.
  public var number: Source.ID? {
    switch self {
    case .written(let number), .moved(let number): number
    case .known: nil
    }
  }
}
