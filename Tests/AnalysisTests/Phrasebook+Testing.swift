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

func disputes(among claims: [CitedClaim], rivals: Rivals? = nil) -> [Dispute] {
  disputes(among: claims, rivals: rivals, by: .embedded)
}

func findings(among claims: [CitedClaim], rivals: Rivals? = nil) -> DisputeFindings {
  findings(among: claims, rivals: rivals, by: .embedded)
}

func agreements(among claims: [CitedClaim]) -> [Agreement] {
  agreements(among: claims, by: .embedded)
}

extension ComparableText {
  init(_ text: String, in parts: [Range<Int>]? = nil) {
    self.init(text, in: parts, by: .embedded)
  }
}
