/// What a phrase signals, shared by all places where it stands.
@dynamicMemberLookup
final class Meaning: Sendable {
  private let signals: Signals

  init(_ signals: Signals) { self.signals = signals }

  subscript<Value>(dynamicMember signal: KeyPath<Signals, Value>) -> Value {
    signals[keyPath: signal]
  }
}
