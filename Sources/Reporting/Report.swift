import Claims

/// What articles say of some technologies, as a Markdown document that can be handed on: where they
/// contradict each other, on what they agree, and who says what.
public struct Report: Sendable {
  private let title: String
  private let disputes: [Dispute]
  private let agreements: [Agreement]
  private let matrix: Matrix
  private let omissions: [Omission]
  private let references: References

  /// Makes a report of what is to be in it, in the order in which a reader should see it.
  ///
  /// - Parameters:
  ///   - title: What the report is about: `Node.js and Python`.
  ///   - matrix: All that is said; the report shows the technologies of which most is said.
  ///   - criteria: How many criteria of the matrix it shows at most.
  ///   - command: What shows the whole matrix.
  ///   - omissions: What is not in it, though it belongs there.
  public init(
    title: String, disputes: [Dispute], agreements: [Agreement], matrix: Matrix,
    criteria: Int = .max, wholeMatrix command: String = "crosscheck matrix --all",
    omissions: [Omission] = []
  ) {
    self.title = title
    self.disputes = disputes
    self.agreements = agreements
    self.matrix = matrix.limited(toTechnologies: Self.columns).limited(toCriteria: criteria)
    self.omissions = self.matrix.omissions(from: matrix, seenBy: command) + omissions
    references = References(
      disputes.flatMap(\.answers).flatMap(\.voices)
        + agreements.flatMap(\.clearestPair))
  }

  /// Technologies at a glance; more columns leave none of them room on a page.
  private static let columns = 6

  /// The lines of the document.
  public var lines: [String] {
    let sections = [overview, contradictions, consensus, sources, rest].filter { !$0.isEmpty }
    let body = sections.isEmpty ? [["Nothing is claimed."]] : sections
    return ["# \(markdown("What articles say of \(title)"))"] + body.flatMap { [""] + $0 }
  }

  /// For, against and neither, criterion by criterion.
  private var overview: [String] {
    guard !matrix.criteria.isEmpty else { return [] }
    return ["## At a glance", ""] + matrix.markdownLines + [
      "",
      markdown(
        "+3 −1: three independent articles praise it, one blames it; ○ is neither. “if”: under "
          + "conditions only; ( ): a single article."),
    ]
  }

  private var contradictions: [String] {
    guard !disputes.isEmpty else { return [] }
    return ["## Where they contradict each other"]
      + disputes.enumerated().flatMap { place, dispute in
        ["", "### \(place + 1). \(markdown(dispute.heading))", "", summary(of: dispute), ""]
          + zip(dispute.answers, dispute.sides).flatMap(lines)
      }
  }

  private var consensus: [String] {
    guard !agreements.isEmpty else { return [] }
    return ["## On what they agree"]
      + agreements.flatMap { agreement in
        ["", "**\(markdown(agreement.heading))** – \(markdown(counts(of: agreement)))", ""]
          + agreement.clearestPair.flatMap { lines(of: [$0], on: agreement.side(of: $0)) }
      }
  }

  private var sources: [String] {
    guard !references.sources.isEmpty else { return [] }
    return ["## Who says it", ""]
      + references.sources.enumerated().map { place, source in
        markdownItem(source.words, mark: "\(place + 1).")
      }
  }

  private var rest: [String] {
    guard !omissions.isEmpty else { return [] }
    return ["## What is left out", ""]
      + omissions.map { "\(markdownItem($0.what)): `\($0.command)`" }
  }

  private func summary(of dispute: Dispute) -> String {
    markdown("\(dispute.nature) · \(dispute.counts) – \(dispute.reason)")
  }

  private func counts(of agreement: Agreement) -> String {
    [agreement.support.words, agreement.opposition].compactMap(\.self).joined(separator: "; ")
  }

  private func lines(of answer: Dispute.Answer, on side: Side) -> [String] {
    lines(of: answer.voices, on: side)
      + (answer.rest.map { [markdownItem($0)] } ?? [])
  }

  private func lines(of claims: [CitedClaim], on side: Side) -> [String] {
    claims.map { claim in
      let sign = side.sign.map { "\($0.text) " } ?? ""
      let number = references.number(of: claim.source)
      return markdownItem("\(sign)\(side.labelled(claim.quoted())) (\(number))")
    }
  }
}

extension Report {
  /// Something that a report leaves out, and how to see it.
  public struct Omission: Hashable, Sendable {
    let what: String
    let command: String

    /// Makes an omission: `2 doubtful contradictions`, which `command` lists.
    public init(_ what: String, seenBy command: String) {
      self.what = what
      self.command = command
    }
  }
}

extension Matrix {
  /// What a report leaves out of a matrix of which this is a part: `2 technologies and 1 criterion`.
  fileprivate func omissions(from whole: Matrix, seenBy command: String) -> [Report.Omission] {
    let left = [
      (whole.technologies.count - technologies.count, "technology", "technologies"),
      (whole.criteria.count - criteria.count, "criterion", "criteria"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard !left.isEmpty else { return [] }
    return [.init("\(left.joined(separator: " and ")) at a glance", seenBy: command)]
  }
}

/// The articles that are quoted, numbered as they first occur.
private struct References {
  private(set) var sources: [Source] = []
  private var numbers: [Source.ID: Int] = [:]

  init(_ claims: [CitedClaim]) {
    for source in claims.map(\.source) where numbers[source.id] == nil {
      sources.append(source)
      numbers[source.id] = sources.count
    }
  }

  func number(of source: Source) -> Int { numbers[source.id] ?? 0 }
}
