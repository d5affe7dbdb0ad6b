import Analysis
import Claims
import SeedTables

extension Phrasebook {
  /// The words that come with the program.
  static let embedded: Phrasebook = {
    do throws(SeedError) {
      return try Phrasebook(seeds: .embedded)
    } catch {
      fatalError("\(error)")
    }
  }()
}

extension Rivals {
  /// Those that these claims compare, and those of one field.
  init(comparedIn claims: [CitedClaim], inOneFieldOf technologies: [Technology] = []) {
    let compared = claims.compactMap { cited in
      cited.claim.comparison.map { (cited.claim.technology, $0.comparand) }
    }
    self.init(compared, inOneFieldOf: technologies)
  }
}

func disputes(among claims: [CitedClaim], rivals: Rivals? = nil) -> [Dispute] {
  findings(among: claims, rivals: rivals).disputes
}

func findings(among claims: [CitedClaim], rivals: Rivals? = nil) -> DisputeFindings {
  findings(among: claims, rivals: rivals ?? Rivals(comparedIn: claims), by: .embedded)
}

func agreements(among claims: [CitedClaim]) -> [Agreement] {
  agreements(among: claims, by: .embedded)
}

extension ComparableText {
  init(_ text: String, in parts: [Range<Int>]? = nil) {
    self.init(text, in: parts, by: .embedded)
  }
}
