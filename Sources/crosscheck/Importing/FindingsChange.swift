import Claims
import Findings
import Reporting
import Storage

/// What an import changes in the findings.
struct FindingsChange {
  /// The disputes that a reader would see first, by their keys.
  struct Snapshot: Sendable {
    /// Those that are not doubtful.
    fileprivate let disputes: [Dispute]
    fileprivate let doubtful: Set<String>
    fileprivate let isWhole: Bool
    fileprivate let isEmpty: Bool

    /// So many disputes are compared, which takes no longer however many there are.
    private static let most = 100

    /// Reads the disputes as they stand.
    init(of knowledgeBase: KnowledgeBase) throws {
      isEmpty = try !knowledgeBase.hasMoreClaims(than: 0, matching: ClaimFilter())
      let finder = DisputeFinder(knowledgeBase)
      var result = try finder.disputes(ClaimFilter(), limit: Self.most)
      // Among few claims all disputes were found, and can as well be compared.
      if result.hasMore, result.total != nil {
        result = try finder.disputes(ClaimFilter(), limit: nil)
      }
      disputes = result.disputes.filter { !$0.isDoubtful }
      doubtful = Set(result.disputes.filter(\.isDoubtful).map(\.key))
      isWhole = !result.hasMore
    }
  }

  private let opened: [Dispute]
  private let closed: [Dispute]
  private let turned: [Dispute]
  /// How many disputes are doubtful that were not there, or were not doubtful.
  private let doubtful: Int
  private let isWhole: Bool
  private let isFirst: Bool

  /// Disputes of one sort that are listed at most.
  private static let listed = 5

  /// Compares the findings before and after an import.
  init(from before: Snapshot, to after: Snapshot) {
    let earlier = Dictionary(before.disputes.map { ($0.key, $0) }) { first, _ in first }
    let later = Set(after.disputes.map(\.key))
    opened = after.disputes.filter { earlier[$0.key] == nil }
    closed = before.disputes.filter { !later.contains($0.key) }
    turned = after.disputes.filter { dispute in
      earlier[dispute.key].map { $0.force != dispute.force } == true
    }
    doubtful = after.doubtful.subtracting(before.doubtful).count
    isWhole = before.isWhole && after.isWhole
    isFirst = before.isEmpty
  }

  /// The lines that tell it: how many disputes are new or closed, and which. Where there was nothing
  /// before, all of them are new, and “conflicts” lists them as well.
  var lines: [String] {
    let counts = counted([
      (opened.count, "new"), (doubtful, "new but doubtful"), (closed.count, "closed"),
      (turned.count, "changed"),
    ])
    guard !counts.isEmpty else { return isFirst ? [] : ["disputes: as before"] }
    let place = isWhole ? "disputes" : "of the first disputes"
    let line = "\(place): \(counts.joined(separator: ", "))"
    guard !isFirst else { return ["\(line) · crosscheck conflicts"] }
    return [line]
      + Self.list(opened, sign: "+") { "crosscheck show \($0.key)" }
      + Self.list(closed, sign: "−") { _ in nil }
      + Self.list(turned, sign: "~") { "now \($0.force.spoken)" }
  }

  private static func list(
    _ disputes: [Dispute], sign: String, _ remark: (Dispute) -> String?
  ) -> [String] {
    disputes.prefix(listed).map { dispute in
      "  \(sign) " + [dispute.heading, remark(dispute)].compactMap(\.self).joined(separator: " · ")
    } + (disputes.count > listed ? ["  \(sign) and \(disputes.count - listed) more"] : [])
  }
}
