import Claims
import Testing

@testable import Reading

struct PublicationDateTests {
  @Test(
    arguments: [
      ("2021-05-03", "2021-05-03"),
      ("2021-05-03T23:10:00+02:00", "2021-05-03"),
      ("2021/5/3", "2021-05-03"),
      ("20210503", "2021-05-03"),
      ("May 3, 2021", "2021-05-03"),
      ("Published on Monday, May 3rd, 2021", "2021-05-03"),
      ("Sept 9,2023", "2023-09-09"),
      ("3 May 2021", "2021-05-03"),
      ("the 3rd of May 2021", "2021-05-03"),
      ("3.5.2021", "2021-05-03"),
      ("29 February 2024", "2024-02-29"),
      ("25/12/2021", "2021-12-25"),
      ("12/25/2021", "2021-12-25"),
      ("5/3/2021", "2021"),
      ("2021-05", "2021-05"),
      ("May 2021", "2021-05"),
      ("2021", "2021"),
    ] as [(String, PartialDate)])
  func `reads a date as it is usually spelled`(text: String, date: PartialDate) {
    #expect(publicationDate(in: text) == date)
  }

  @Test(arguments: [
    "", "May", "1300000", "in 2021 alone", "2021-13-40", "2021-02-30", "v3.5.1",
  ])
  func `finds no date where there is none`(text: String) {
    #expect(publicationDate(in: text) == nil)
  }
}
