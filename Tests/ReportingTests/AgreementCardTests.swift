import Claims
import Reporting
import Testing

@Test func `shows what articles agree on, with one claim of each of two witnesses`() {
  let agreement = Agreement(
    technology: "Node.js", criterion: "performance", point: "positive",
    support: Support(articles: 3, witnesses: 2), dissent: Support(articles: 1, witnesses: 1),
    claims: [
      cited(1, guide, "It is fast"), cited(2, guide, "It flies"), cited(3, memo, "It is quick"),
    ])
  #expect(
    AgreementCard(agreement, rank: 2).lines(on: Page(width: 70)) == [
      " 2  Node.js · performance · positive         3 articles, 2 independent",
      "    + “It is fast”",
      "        guide.txt · A guide · 2024-11-18",
      "    + “It is quick”",
      "        memo.md",
      "    against: 1 article",
    ])
}

@Test(
  arguments: [
    ("Node.js", "better than Python", Relation.better, "+"),
    ("Python", "equal to Node.js", .equal, "○"),
  ] as [(Technology.ID, String, Relation, String)])
func `marks who agrees on a ranking by the side that it takes`(
  technology: Technology.ID, point: String, relation: Relation, sign: String
) {
  let agreement = Agreement(
    technology: technology, criterion: "performance",
    comparand: technology == "Python" ? "Node.js" : "Python", point: point,
    support: Support(articles: 2, witnesses: 2), dissent: Support(articles: 0, witnesses: 0),
    claims: [
      cited(1, guide, "It leads", comparison: Comparison(relation, than: "Python")),
      cited(
        2, memo, "It trails", .negative, of: "Python",
        comparison: Comparison(relation.reversed, than: "Node.js")),
    ])
  let lines = AgreementCard(agreement, rank: 1).lines(on: Page(width: 70))
  #expect(lines.contains("    \(sign) “It leads”"))
  #expect(lines.contains("    \(sign) “It trails”"))
}

@Test func `says of an agreement that it goes back to one witness`() {
  let agreement = Agreement(
    technology: "Node.js", criterion: "performance", point: "positive",
    support: Support(articles: 3, witnesses: 1), dissent: Support(articles: 0, witnesses: 0),
    claims: [cited(1, guide, "It is fast")])
  #expect(
    AgreementCard(agreement, rank: 2).lines(on: Page(width: 70)).first
      == " 2  Node.js · performance · positive  thin · 3 articles, 1 independent")
}
