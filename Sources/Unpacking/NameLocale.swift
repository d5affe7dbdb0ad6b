import Glibc

/// The locale by which libarchive converts names; without one, names beyond ASCII get lost.
///
/// It holds for one thread while it reads a name: `setlocale` would change it under other threads, which
/// read files at that moment.
final class NameLocale {
  private let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  deinit {
    if let locale { freelocale(locale) }
  }

  /// Runs `body` under it.
  func reading<Result>(_ body: () -> Result) -> Result {
    guard let locale else { return body() }
    let previous = uselocale(locale)
    defer { uselocale(previous) }
    return body()
  }
}
