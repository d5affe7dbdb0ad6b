import Claims

/// Something that is found, and that a filter may choose.
protocol Choosable {
  /// The technologies that it is about.
  var subjects: [Technology.ID] { get }
  /// Claims that take part in it.
  var voices: [CitedClaim] { get }
}

extension Dispute: Choosable {
  var subjects: [Technology.ID] { [technology] + [comparand].compactMap(\.self) }
  var voices: [CitedClaim] { pairs.flatMap { [$0.a, $0.b] } }
}

extension SuppressedPair: Choosable {
  var subjects: [Technology.ID] { voices.map(\.claim.technology) }
  var voices: [CitedClaim] { [a, b] }
}

extension Agreement: Choosable {
  var subjects: [Technology.ID] { [technology] + [comparand].compactMap(\.self) }
  var voices: [CitedClaim] { claims }
}

// Of a filter, the articles say whose claims are heard. All else chooses among what these are found to
// say, and does not change it: articles put one fact under several criteria, and a choice is disputed
// by claims about the rival.
extension ClaimFilter {
  /// The articles alone.
  var ofArticles: ClaimFilter {
    var filter = self
    (filter.technologies, filter.criteria, filter.polarities) = ([], [], [])
    return filter
  }

  /// What leads to points that may hold what it chooses: there are others at them.
  var ofPoints: ClaimFilter {
    var filter = self
    filter.polarities = []
    return filter
  }

  /// Whether it is about one of the technologies, a claim on one of the criteria takes part in it, and
  /// none of another polarity does.
  func chooses(_ finding: some Choosable) -> Bool {
    (technologies.isEmpty || finding.subjects.contains(where: technologies.contains))
      && (criteria.isEmpty || finding.voices.contains { criteria.contains($0.claim.criterion) })
      && (polarities.isEmpty
        || finding.voices.allSatisfy { polarities.contains($0.claim.polarity) })
  }
}
