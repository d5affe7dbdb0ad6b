import Claims

/// A technology on a criterion.
struct Cell: Hashable {
  let technology: Technology.ID
  let criterion: Criterion.ID
}
