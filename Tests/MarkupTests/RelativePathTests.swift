import Markup
import Testing

@Suite("Relative paths")
struct RelativePathTests {
  @Test(
    "a link counts from the page it stands on",
    arguments: [
      ("index.html", "index.html", "index.html"),
      ("runs/index.html", "index.html", "runs/index.html"),
      ("index.html", "runs/a.html", "../index.html"),
      ("runs/b.html", "runs/a.html", "b.html"),
      ("weeks/2026-w47.html#days", "runs/a.html", "../weeks/2026-w47.html#days"),
      ("a/b/c.html", "a/x/y/z.html", "../../b/c.html"),
      ("runs.html", "runs/a.html", "../runs.html"),
      ("läufe/ä.html", "läufe/ö.html", "ä.html"),
    ])
  func links(target: String, page: String, wanted: String) {
    #expect(relativePath(to: target, from: page) == wanted)
  }
}
