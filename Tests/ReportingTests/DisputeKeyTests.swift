import Claims
import Reporting
import Testing

private let one = cited(1, guide, "a")

@Test(arguments: [
  (dispute(.polarity, one, one), "node.js/performance"),
  (dispute(.comparison, one, one, comparand: "C++"), "node.js/performance/c++"),
  (
    dispute(.recommendation, one, one, comparand: "Ruby on Rails"),
    "node.js/performance/or/ruby-on-rails"
  ),
  (
    dispute(.fact, one, one, point: "is a (real) language"),
    "node.js/performance/is-a-real-language"
  ),
])
func `names a dispute so that it is found again`(dispute: Dispute, key: String) {
  #expect(dispute.key == key)
}
