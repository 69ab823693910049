import Foundation
import Markup
import Notes
import Testing

extension NoteRendering {
  /// With words a test can tell.
  static var plain: NoteRendering {
    NoteRendering(
      words: Words(table: "table", done: "done", open: "to do", backToText: "back to the text"))
  }
}

private func html(_ markdown: String, _ rendering: NoteRendering = .plain) -> String {
  let note = Note.read(Array(markdown.utf8), file: "a.md").note
  return note.map(rendering.html) ?? ""
}

extension NoteRendering {
  func html(of note: Note) -> String {
    markup(of: note.markdown, beginsWithTitle: note.beginsWithTitle).description
  }
}

/// Whether every tag that is opened is closed again, the last one first.
func isBalanced(_ html: String) -> Bool {
  var open: [Substring] = []
  for tag in html.matches(of: #/<(/?)([a-z0-9]+)[^>]*>/#) where !tag.output.0.hasSuffix("/>") {
    if tag.output.1.isEmpty {
      open.append(tag.output.2)
    } else if open.popLast() != tag.output.2 {
      return false
    }
  }
  return open.isEmpty
}

@Suite("Rendering a note")
struct NoteRenderingTests {
  @Test("puts headings at the page's levels, with ids of their own")
  func headings() {
    var rendering = NoteRendering.plain
    rendering.headingLevel = 3
    rendering.idPrefix = "note-"
    #expect(
      html("# One & *two*\n\n### Deep\n\n# One & two\n\n# \n\n###### Six\n", rendering) == """
        <h3 id="note-one-two">One &amp; <em>two</em></h3>
        <h4 id="note-deep">Deep</h4>
        <h3 id="note-one-two-2">One &amp; two</h3>
        <h3 id="note-section"></h3>
        <h4 id="note-six">Six</h4>

        """)
    #expect(html("## A\n\n### B\n") == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n")
  }

  @Test("leaves out a title that the page says already")
  func title() {
    var rendering = NoteRendering.plain
    rendering.leavesOutTitle = true
    #expect(
      html("# Title\n\nText\n\n## Part\n", rendering) == "<p>Text</p>\n<h2 id=\"part\">Part</h2>\n")
    #expect(
      html("+++\ntitle = \"Other\"\n+++\n# Title\n", rendering) == "<h2 id=\"title\">Title</h2>\n")
    #expect(html("Text\n\n# Late\n", rendering) == "<p>Text</p>\n<h2 id=\"late\">Late</h2>\n")
  }

  @Test("asks where relative addresses lead, and no others")
  func links() {
    var rendering = NoteRendering.plain
    rendering.address = { $0 == "b.md" ? "../b/index.html" : nil }
    #expect(
      html(
        "[a](b.md) [b](c.md) [c](https://example.com/?a=1&b=2) [d](#part) ![e](b.md) [f](/x)",
        rendering) == """
          <p><a href="../b/index.html">a</a> <a href="c.md">b</a> \
          <a href="https://example.com/?a=1&amp;b=2">c</a> <a href="#part">d</a> \
          e <a href="/x">f</a></p>

          """)
  }

  @Test("passes no HTML, no script and no picture of another host through")
  func safety() {
    #expect(
      html(
        """
        <script>alert(1)</script>

        a <b onclick="x">b</b> <!-- c --> [d](javascript:alert(1)) ![e](https://x.example/e.png)
        [f](JavaScript:x "t") [g](data:text/html;base64,xx) ![h](//x.example/h.png) <javascript:i>
        """) == """
          <p>a b  d <a href="https://x.example/e.png">e</a>
          f g <a href="//x.example/h.png">h</a> javascript:i</p>

          """)
  }

  @Test("shows a picture's description, as a link where it lies on another host")
  func pictures() {
    #expect(
      html(
        "![a *hill*](hill.jpg \"t\") ![](hill.jpg) [![b](https://x.example/b.png)](https://y.example)"
      )
        == """
        <p>a <em>hill</em>  <a href="https://y.example">b</a></p>

        """)
    #expect(
      html("![](https://x.example/b.png)")
        == "<p><a href=\"https://x.example/b.png\">https://x.example/b.png</a></p>\n",
      "a link without words is none")
    #expect(html("![](data:image/png;base64,iVBO) x") == "<p> x</p>\n")
    #expect(
      html("![see [l](m)](https://x.example/p.png)") == "<p>see <a href=\"m\">l</a></p>\n",
      "no link stands within another")
  }

  @Test("escapes whatever is text")
  func escaping() {
    #expect(
      html("a < b > c & \"d\" it's `<h1>` [\"><h1>](<x\"y> \"t>\")") == """
        <p>a &lt; b &gt; c &amp; &quot;d&quot; it's <code>&lt;h1&gt;</code> \
        <a href="x%22y" title="t&gt;">&quot;&gt;</a></p>

        """)
  }

  @Test("knows tables, task lists, bare addresses and what is struck out")
  func extensions() {
    #expect(
      html(
        """
        | a | b |
        |---|--:|
        | 1 | 2 |

        - [ ] later
        - [x] ~~now~~

        www.example.com
        """) == """
          <table>
          <thead>
          <tr>
          <th scope="col">a</th>
          <th scope="col" class="right">b</th>
          </tr>
          </thead>
          <tbody>
          <tr>
          <td>1</td>
          <td class="right">2</td>
          </tr>
          </tbody>
          </table>
          <ul>
          <li><span class="task" role="img" aria-label="to do">☐</span> later</li>
          <li><span class="task" role="img" aria-label="done">☑</span> <del>now</del></li>
          </ul>
          <p><a href="http://www.example.com">www.example.com</a></p>

          """)
  }

  @Test("frames wide tables so that they scroll, and leaves narrow ones alone")
  func wideTables() {
    var rendering = NoteRendering.plain
    rendering.words.table = "Tabelle \"1\""
    let narrow = "| a |\n|---|\n| 1 |\n"
    let wide = "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n"
    let text = html(narrow + "\n" + wide, rendering)
    let frame =
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabelle &quot;1&quot;\">"
    #expect(text.components(separatedBy: frame).count == 2)
    #expect(text.hasPrefix("<table>"))
    #expect(text.contains("</table>\n\(frame)<table>"))
    #expect(text.hasSuffix("</table></div>\n"))
  }

  @Test("keeps footnotes of two notes on one page apart")
  func footnotes() {
    var rendering = NoteRendering.plain
    rendering.idPrefix = "n1-"
    rendering.words.backToText = "zurück"
    #expect(
      html("Text[^a] again[^a] [own](#fn-a)\n\n[^a]: Small.\n", rendering) == """
        <p>Text<sup class="footnote-ref"><a href="#n1-fn-a" id="n1-fnref-a">1</a></sup> \
        again<sup class="footnote-ref"><a href="#n1-fn-a" id="n1-fnref-a-2">1</a></sup> \
        <a href="#n1-fn-a">own</a></p>
        <div class="footnotes">
        <ol>
        <li id="n1-fn-a">
        <p>Small. <a href="#n1-fnref-a" class="footnote-backref" aria-label="zurück">↩</a> \
        <a href="#n1-fnref-a-2" class="footnote-backref" aria-label="zurück">↩\
        <sup class="footnote-ref">2</sup></a></p>
        </li>
        </ol>
        </div>

        """)
  }

  @Test("counts no reference to a footnote in a title that is left out")
  func referenceInTitle() {
    var rendering = NoteRendering.plain
    rendering.leavesOutTitle = true
    let text = html("# Title[^a]\n\nText[^a]\n\n[^a]: Small.\n", rendering)
    #expect(text.contains("id=\"fnref-a\""))
    #expect(!text.contains("fnref-a-2"))
  }

  @Test("counts the references to a footnote that the note shows")
  func lostReferences() {
    let text = "a[^a]\n\n[^a]: b\n\n[^lost]: nothing mentions this[^a]\n"
    #expect(html(text).contains("id=\"fnref-a\""))
    #expect(!html(text).contains("fnref-a-2"))
    let pictured = html("![p[^a]](p.png) b[^a]\n\n[^a]: c\n")
    #expect(pictured.contains("id=\"fnref-a-2\""))
  }

  @Test("writes no character that HTML does not allow")
  func control() {
    #expect(html("a\u{1}b `\u{8}` \0") == "<p>a\u{FFFD}b <code>\u{FFFD}</code> \u{FFFD}</p>\n")
  }

  @Test("gives the same bytes from many tasks at once")
  func tasks() async {
    let text = """
      # A

      | a | b |
      |---|---|
      | ~~x~~ | www.example.com |

      - [ ] task with a note[^1]

      [^1]: Footnote
      """
    let expected = html(text)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<250).count { _ in html(text) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test(
    "any text gives tags that close",
    arguments: [
      "", "\0", "<", "# <", "[", "![", "[^1]", "[^1]: x", "|a|\n|-|", "`", "```\n<h1>\n", "- - - #",
      "> # a\n> | b |\n> |---|\n", "&lt;h1&gt;", "<h1>x</h1>", "[a](<b>)", "\\<h1\\>",
      "<!-- # a -->",
    ])
  func anyText(text: String) {
    let result = html("x\n\n" + text)
    #expect(isBalanced(result), "\(result)")
  }

  @Test("nested as deep as the text is long is rendered, not a crash")
  func depth() {
    let count = 30_000
    let text =
      "# " + String(repeating: "*a **a ", count: count) + "b"
      + String(repeating: " a** a*", count: count)
    #expect(html(text).hasSuffix("</em></h2>\n"))
    #expect(html(String(repeating: "> ", count: count) + "b").contains("<p>b</p>"))
  }
}
