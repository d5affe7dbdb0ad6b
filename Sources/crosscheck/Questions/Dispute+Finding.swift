import Claims

extension Dispute: Finding {}
