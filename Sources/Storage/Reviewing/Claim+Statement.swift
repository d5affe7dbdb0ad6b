import Claims

extension Claim {
  /// What it says and where, whoever read it.
  var statement: Claim {
    var claim = self
    claim.rule = ""
    claim.origin = nil
    claim.reliability = 0
    claim.evidence = []
    return claim
  }
}
