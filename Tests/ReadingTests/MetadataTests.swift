import Claims
import Reading
import Testing

@testable import Reading

struct MetadataTests {
  @Test(arguments: [
    ("By Jane Doe", "Jane Doe"),
    ("Written by Ludwig van Houten on May 3, 2021", "Ludwig van Houten"),
    ("Author: Jane Doe | Example Weekly", "Jane Doe"),
    ("Authors: Jane Doe, John Roe", "Jane Doe"),
    ("by Jane Doe and John Roe", "Jane Doe and John Roe"),
    ("By comparing the two we learn something", nil),
    ("By Friday we had rewritten the service", nil),
    ("Bypassing the Cache", nil),
  ])
  func `takes the author from a byline`(line: String, author: String?) throws {
    let text =
      "A comparison of two servers\n\n\(line)\n\nHere begins the text of the article itself."
    #expect(try article(text).author == author)
  }

  @Test(
    arguments: [
      ("Published on May 3, 2021", "2021-05-03"),
      ("Updated: 2022-01-01\nPublished: 2021-05-03", "2021-05-03"),
      ("Updated: 2022-01-01", "2022-01-01"),
      ("Published On:\n\n  January 04, 2023", "2023-01-04"),
      ("We moved everything over on 3 May 2021 and have never looked back at it since then.", nil),
    ] as [(String, PartialDate?)])
  func `takes the day of publication from a short line`(line: String, date: PartialDate?) throws {
    let text =
      "A comparison of two servers\n\n\(line)\n\nHere begins the text of the article itself."
    #expect(try article(text).publishedOn == date)
  }

  @Test(arguments: [
    ("Apache or nginx for small teams | Example Weekly", nil, "Apache or nginx for small teams"),
    ("Apache or nginx for small teams - Example", nil, "Apache or nginx for small teams"),
    ("Apache | Which one to choose?", nil, "Apache | Which one to choose?"),
    ("Apache - The Long Example of a Site", "The Long Example of a Site", "Apache"),
    ("Apache or nginx", nil, "Apache or nginx"),
  ])
  func `cuts the name of the site off a title`(title: String, site: String?, cut: String) {
    #expect(Metadata.titleWithoutSite(title, site: site) == cut)
  }
}
