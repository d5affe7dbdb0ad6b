import Glibc

/// What a person reads who ends an import with ^C.
enum Interruption {
  /// Says from now on, where the program is interrupted, that nothing is lost.
  static func reassures() {
    let earlier = signal(SIGINT, reassure)
    // Who runs in the background does not hear of it, and is not to.
    if number(earlier) == number(SIG_IGN) { signal(SIGINT, SIG_IGN) }
  }

  private static func number(_ handler: sighandler_t?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }
}

private let reassurance: StaticString =
  "\ncrosscheck: interrupted. What was stored stays; the same command goes on where it was.\n"

/// Ends the program as the signal asks for, with a word; writing is among the few things that a signal
/// leaves time for.
private func reassure(_ number: Int32) {
  _ = write(STDERR_FILENO, reassurance.utf8Start, reassurance.utf8CodeUnitCount)
  signal(number, SIG_DFL)
  raise(number)
}
