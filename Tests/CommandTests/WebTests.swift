import Claims
import Testing

@testable import crosscheck

private let text = "<html><body><p>Python is easy to learn.</p></body></html>"

@Suite struct WebTests {
  @Test func `imports a page under its address, by one honest request`() throws {
    let server = try WebServer { _, _ in answer(text) }
    let place = try Workplace()
    let transcript = try place.crosscheck("import", server.page("/a?b=c#part"))
    #expect(transcript.output.hasPrefix("1 article: 1 new · 1 claim"))
    #expect(transcript.remarks == "")
    #expect(
      try place.crosscheck("sources", "--format", "tsv").output.contains(server.page("/a?b=c\t")))
    let requests = server.requests.withLock { $0 }
    #expect(requests.count == 1)
    #expect(requests[0].contains("User-Agent: crosscheck/0.1.0 ("))
    #expect(
      try place.crosscheck("import", server.page("/a?b=c")).output
        .hasPrefix("1 article: 1 unchanged"))
  }

  @Test func `keeps a page under the address that it names`() throws {
    let server = try WebServer { path, port in
      let link = path == "/lazy" ? "/" : "/canonical"
      return answer(
        "<head><link rel=canonical href='http://127.0.0.1:\(port)\(link)'></head>" + text)
    }
    #expect(try WebPage(server.page("/x"))?.fetch().address == server.page("/x"))
    let place = try Workplace()
    try place.crosscheck("import", server.page("/x?utm=1"), server.page("/lazy"))
    let sources = try place.crosscheck("sources", "--format", "tsv").output
    #expect(sources.contains(server.page("/canonical\t")))
  }

  @Test func `shows what is read of a page`() throws {
    let server = try WebServer { _, _ in answer(text) }
    let transcript = try Workplace().crosscheck("text", server.page("/"), "--format", "tsv")
    #expect(transcript.lines[1].contains("\tPython is easy to learn.\t"))
  }

  @Test func `follows redirections`() throws {
    let server = try WebServer { path, port in
      path == "/old"
        ? answer("", status: "301 Moved", head: "Location: /new\r\n") : answer(text)
    }
    #expect(try WebPage(server.page("/old"))?.fetch().address == server.page("/new"))
  }

  @Test(arguments: [
    ("text/html; charset=utf-8", Article.Format.html), ("text/markdown", .markdown),
    ("text/plain", nil),
  ])
  func `takes the format from the content type`(type: String, format: Article.Format?) throws {
    let server = try WebServer { _, _ in answer(text, type: type) }
    #expect(try WebPage(server.page("/"))?.fetch().format == format)
  }

  @Test(arguments: [
    ("/missing", "the server answers 404 (there is no such page)"),
    ("/broken", "the server answers 503 (it is out of order)"),
    ("/png", "it is “image/png”, no web page"), ("/loop", "redirected more than ten times"),
    ("/file", "curl reports error 1"), ("/large", "the page is larger than 32 MB"),
    ("/silent", "the server did not answer within 1 second."), ("/empty", "broke off"),
  ])
  func `says why a page cannot be had`(path: String, problem: String) throws {
    let server = try WebServer { path, _ in
      switch path {
      case "/missing": answer("no", status: "404 Not Found")
      case "/broken": answer("no", status: "503 Service Unavailable")
      case "/png": answer("x", type: "image/png")
      case "/loop": answer("", status: "302 Found", head: "Location: /loop\r\n")
      case "/file": answer("", status: "302 Found", head: "Location: file:///etc/passwd\r\n")
      case "/large": answer(String(repeating: "x", count: 33 << 20))
      case "/empty": ""
      default: nil
      }
    }
    let error = #expect(throws: FileError.self) {
      _ = try WebPage(server.page(path))?.fetch(timeout: path == "/silent" ? 1 : 30)
    }
    #expect(error?.description.contains(problem) == true)
  }

  @Test func `says where curl is missing, and imports the others`() throws {
    let place = try Workplace(["a.txt": "Python is easy to learn.\n"])
    let transcript = try place.crosscheck(
      "import", "http://127.0.0.1:1/a", "a.txt", environment: ["PATH": "/nowhere"])
    #expect(transcript.output.hasPrefix("2 articles: 1 new, 1 failed"))
    #expect(transcript.remarks.contains("the program curl, which is not installed"))
    let refused = try place.crosscheck("import", "http://127.0.0.1:1/a")
    #expect(refused.remarks.contains("http://127.0.0.1:1/a: the server does not accept"))
    #expect(refused.exitCode == 1)
  }
}
