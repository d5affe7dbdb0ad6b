import Claims
import Findings
import Reporting
import Storage

/// What an import changes in the findings.
struct FindingsChange {
  /// The disputes that a reader would see first, by their keys.
  struct Snapshot: Sendable {
    fileprivate let disputes: [Dispute]
    fileprivate let isWhole: Bool
    fileprivate let isEmpty: Bool

    /// So many disputes are compared, which takes no longer however many there are.
    private static let most = 100

    /// Reads the disputes as they stand.
    init(of knowledgeBase: KnowledgeBase) throws {
      isEmpty = try !knowledgeBase.hasMoreClaims(than: 0, matching: ClaimFilter())
      let result = try DisputeFinder(knowledgeBase).disputes(
        ClaimFilter(), limit: Self.most, includingDoubtful: false)
      disputes = result.disputes
      isWhole = !result.hasMore
    }
  }

  private let opened: [Dispute]
  private let closed: [Dispute]
  private let turned: [Dispute]
  private let isWhole: Bool

  /// Disputes of one sort that are listed at most.
  private static let listed = 5

  /// Compares the findings before and after an import; `nil` where there was nothing before, so that
  /// everything is new.
  init?(from before: Snapshot, to after: Snapshot) {
    guard !before.isEmpty else { return nil }
    let earlier = Dictionary(before.disputes.map { ($0.key, $0) }) { first, _ in first }
    let later = Set(after.disputes.map(\.key))
    opened = after.disputes.filter { earlier[$0.key] == nil }
    closed = before.disputes.filter { !later.contains($0.key) }
    turned = after.disputes.filter { dispute in
      earlier[dispute.key].map { $0.force != dispute.force } == true
    }
    isWhole = before.isWhole && after.isWhole
  }

  /// The lines that tell it: how many disputes are new or closed, and which.
  var lines: [String] {
    let counts = [(opened, "new"), (closed, "closed"), (turned, "changed")]
      .filter { !$0.0.isEmpty }.map { "\($0.0.count) \($0.1)" }
    guard !counts.isEmpty else { return ["disputes: as before"] }
    let place = isWhole ? "disputes" : "of the first disputes"
    return ["\(place): \(counts.joined(separator: ", "))"]
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
