/// What became of an article when claims made elsewhere were stored.
public enum OriginChange: Hashable, Sendable {
  /// The same claims were there already.
  case none
  /// Its claims are others now.
  case changed
  /// Its claims are others now, and those that the rules read are to be read again, as nothing stands
  /// in their place any longer.
  case uncovered
}
