import Claims

extension Polarity {
  /// The sign that stands for it in a table.
  var sign: String {
    switch self {
    case .positive: "+"
    case .negative: "−"
    case .neutral: "○"
    }
  }

  /// Its colour.
  var tone: Style.Tone {
    switch self {
    case .positive: .positive
    case .negative: .negative
    case .neutral: .plain
    }
  }
}

extension Dispute.Force {
  /// The word for people: what time may explain is a question.
  public var spoken: String { self == .temporal ? "outdated?" : rawValue }
}

extension Comparison {
  /// `> Python`: ahead of it, behind it or level with it.
  var words: String {
    switch relation {
    case .better: "> \(comparand)"
    case .worse: "< \(comparand)"
    case .equal: "= \(comparand)"
    }
  }
}

extension Fact {
  /// What a claim says of a property: `is a framework`, `denies: is a framework`.
  var words: String { isDenied ? "denies: \(property)" : property }

  /// What is so by it, as one of several answers: `is a framework`, `not so: is a framework`.
  public var answer: String { isDenied ? "not so: \(property)" : property }
}

extension Quantity {
  /// `350,000 · packages in the registry`
  var words: String { "\(number) · \(measure)" }
}

extension Source {
  /// The last part of the address.
  public var fileName: String { String(address.split(separator: "/").last ?? Substring(address)) }

  /// File name and date, as far as it is known.
  public var dated: String {
    [fileName, publishedOn?.description].compactMap(\.self).joined(separator: " · ")
  }

  /// File name, title and date, as far as they are known.
  public var words: String {
    [fileName, title, publishedOn?.description].compactMap(\.self).joined(separator: " · ")
  }

  /// Likewise, but without the title where it leaves no room.
  func words(within width: Int) -> String {
    cellWidth(of: words) <= width ? words : dated
  }
}

extension CitedClaim {
  /// The headings above a quote, but for the title of its article.
  var headings: String {
    claim.heading.filter { $0 != source.title }.joined(separator: " › ")
  }

  /// The headings above a quote of a few words, such as “Yes” in a table, which means nothing without
  /// them.
  var headingsOfBrief: String? {
    let isBrief = visibleQuote.words.split(separator: " ").count <= 3
    return isBrief && !headings.isEmpty ? headings : nil
  }
}

extension Support {
  /// `3 articles`, and how many of them are independent if some are not.
  var words: String {
    let all = counted(articles, "article")
    return witnesses < articles ? "\(all), \(witnesses) independent" : all
  }
}

/// The word that stands for so many things: `it`, `them`.
public func pronoun(for number: Int) -> String { number == 1 ? "it" : "them" }

/// A number and its noun: `1 article`, `2 articles`.
public func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(number == 1 ? noun : noun + "s")"
}

/// The kinds of which there are any, each with its number: `11 new`, `2 changed`.
public func counted(_ kinds: [(Int, String)]) -> [String] {
  kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
}

/// How many there are of all kinds, and of each: `13 articles: 11 new, 2 changed`.
public func counted(_ noun: String, by kinds: [(Int, String)]) -> String {
  let all = counted(kinds.reduce(0) { $0 + $1.0 }, noun)
  let parts = counted(kinds)
  return parts.isEmpty ? all : "\(all): \(parts.joined(separator: ", "))"
}
