import Foundation
import Testing

private let page = """
  ---
  title: Why Apples
  author: Jane Doe
  date: 2024-03-05
  ---
  # Why Apples

  They are **sweet**.

  - red

  | Kind | Taste |
  |---|---|
  | Pear | mild |
  """

@Test func `prints the blocks of a file with their kinds and bytes`() throws {
  let place = try Workplace(["a.md": page])
  let transcript = try place.crosscheck("text", "a.md")
  #expect(
    transcript.output == """
      file       a.md
      format     markdown
      title      Why Apples
      author     Jane Doe
      published  2024-03-05

        BYTES  KIND       TEXT
        62–72  heading 1  Why Apples
        74–93  paragraph  They are sweet.
       97–100  item 1     red
      102–118  head       Kind │ Taste
      129–144  row        Pear │ mild

      """)
  #expect(transcript.remarks == "" && transcript.exitCode == 0)
}

@Test func `the bytes of the blocks are theirs in the text that is read`() throws {
  let place = try Workplace(["a.md": page])
  let output = try place.crosscheck("text", "a.md", "--format", "json").output
  let blocks = try #require(
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  #expect(blocks.count == 5)
  for block in blocks {
    let (start, end) = (block["start"] as? Int ?? 0, block["end"] as? Int ?? 0)
    #expect(block["text"] as? String == String(page.utf8.prefix(end).dropFirst(start)))
  }
  #expect(blocks[1]["heading"] as? [String] == ["Why Apples"])
  #expect(blocks[4]["cells"] as? [String] == ["Pear", "mild"])
}

@Test func `reads standard input, and reads on behind a file that cannot be read`() throws {
  let place = try Workplace(["empty.txt": " \n", "head.md": "---\ntitle: Apples\n---\n"])
  let transcript = try place.crosscheck(
    "text", "empty.txt", "head.md", "none.txt", "-", input: "Apples are sweet.\n")
  #expect(transcript.output.contains("0–17  paragraph  Apples are sweet."))
  #expect(
    transcript.remarks == """
      crosscheck: empty.txt: it holds no text. Save the article again, or leave it out.
      crosscheck: head.md: it holds no text. Save the article again, or leave it out.
      crosscheck: none.txt: there is no such file or folder. Check the spelling of its path.

      """)
  #expect(transcript.exitCode == 1)
  #expect(try place.crosscheck("text", "none.txt", "--format", "json").output == "[]\n")
}
