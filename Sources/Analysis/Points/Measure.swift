import Claims

/// What is measured of which technology.
struct Measure: Hashable {
  let technology: Technology.ID
  /// Without what different authors write around the noun: “the number of packages” is “packages”.
  let name: String

  init(of comparable: ComparableClaim) {
    technology = comparable.claim.technology
    let words = (comparable.claim.quantity?.measure ?? "").lowercased().split(separator: " ")
    name = words.drop { comparable.phrasebook[.measureOpening].contain($0) }
      .joined(separator: " ")
  }
}
