/// What the class and the id of an element say of its part in the page: people name things alike.
struct NameHints: OptionSet {
  let rawValue: UInt8

  /// Beside the article: menus, share buttons, comments, advertising.
  static let furniture = Self(rawValue: 1)
  /// A picture's caption or credit.
  static let caption = Self(rawValue: 2)
  /// Who wrote the article, and when.
  static let byline = Self(rawValue: 4)
  /// The text of the article.
  static let body = Self(rawValue: 8)
  /// Not shown on a screen.
  static let hidden = Self(rawValue: 16)
  /// Shown on wide screens, whatever hides it on others.
  static let shown = Self(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
