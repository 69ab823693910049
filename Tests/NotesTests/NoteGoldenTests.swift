import Markup
import Notes
import TestSupport
import Testing

@Suite("Markdown as HTML")
struct NoteGoldenTests {
  @Test("is what the goldens show", arguments: markdownSamples)
  func goldens(sample: MarkdownSample) throws {
    let note = try #require(Note.read(Array(sample.markdown.utf8), file: "a.md").note)
    let html = ownRendering.html(of: note)
    try expectGolden(html, sample.name + ".html")
  }

  @Test("closes every tag that it opens, whatever the text")
  func tags() {
    forAll(seeds: 2_000) { random in
      let markdown = drawMarkdown(&random)
      guard let note = Note.read(Array(markdown.utf8), file: "a.md").note else { return false }
      let rendering = Bool.random(using: &random) ? NoteRendering.plain : ownRendering
      return isBalanced(rendering.html(of: note))
    }
  }

  private var ownRendering: NoteRendering {
    var rendering = NoteRendering.plain
    rendering.address = { $0 == "k.md" ? "../k/index.html?a&b" : nil }
    rendering.headingLevel = 3
    rendering.idPrefix = "n1-"
    rendering.leavesOutTitle = true
    rendering.words.table = "Tabelle \"1\""
    rendering.words.backToText = "zurück"
    return rendering
  }
}
