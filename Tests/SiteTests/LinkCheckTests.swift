import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite("Checking a site's links")
struct LinkCheckTests {
  private func problems(_ files: [String: String]) throws -> [String] {
    try withTemporaryFolder { folder in
      for (path, text) in files {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      return LinkCheck(folder: folder.path).problems().map(\.description)
    }
  }

  @Test("links that lead somewhere are no problem")
  func fine() throws {
    let found = try problems([
      "index.html": """
      <a href="runs/a.html">a</a> <a href="runs/a.html#laps">laps</a> <a href="#top">top</a>
      <h1 id="top">x</h1>
      <a href="#%C3%BCbung">heading</a> <h2 id="übung">x</h2>
      <a href="#fn-%C3%BC">footnote</a> <p id="fn-%C3%BC">x</p> <img src="assets/a%20b.svg"> <link href="assets/style.css">
      <a href="https://example.com/">out</a> <a href="mailto:a@example.com">mail</a>
      """,
      "runs/a.html": """
      <a href="../index.html">home</a> <a href="./b.html?print">b</a> <h2 id="laps">Laps</h2>
      """,
      "runs/b.html": #"<a href="../runs/a.html#">a</a><a href="q&amp;a.html">q</a>"#,
      "runs/q&a.html": "", "assets/style.css": "", "assets/a b.svg": "<svg/>",
    ])
    #expect(found == [])
  }

  @Test("a page that is not there is told with the page that links to it")
  func missing() throws {
    #expect(
      try problems(["runs/a.html": #"<a href="b.html">b</a>"#]) == [
        """
        error: the link ‘b.html’ leads to runs/b.html, which is not there
          --> runs/a.html
        help: build the site again: openrun build
        """
      ])
  }

  @Test("so are pictures, places, folders and ways out of the site")
  func others() throws {
    let found = try problems([
      "a.html": """
      <img src="no.svg"><a href="b.html#here">b</a><a href="#here">a</a><a href="runs">r</a>
      <a href="../x.html">up</a><a href="/x.html">root</a><a href="//example.com/">host</a>
      """,
      "b.html": #"<p id="there">x</p>"#, "runs/c.html": "",
    ])
    #expect(
      found.map { $0.split(separator: "\n").first ?? "" } == [
        "error: the link ‘b.html#here’ leads to a place that b.html does not have",
        "error: the link ‘#here’ leads to a place that a.html does not have",
        "error: the link ‘runs’ leads to a folder, which opens no page from disk",
        "error: the link ‘../x.html’ leads out of the site",
        "error: the link ‘/x.html’ leads out of the site",
        "error: the link ‘//example.com/’ leads out of the site",
        "error: the link ‘no.svg’ leads to no.svg, which is not there",
      ])
  }

  @Test("an empty or missing folder has no problems")
  func empty() throws {
    #expect(try problems([:]) == [])
    #expect(LinkCheck(folder: "/nowhere/at/all").problems().isEmpty)
  }
}
