import Hashing
import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("The page that is not there, and the page of nothing yet")
struct OtherPageTests {
  @Test("a link that leads nowhere is answered with the pages that exist")
  func notFound() throws {
    let page = try #require(SiteTests.fullPages["404.html"])
    #expect(page.contains("<h1 id=\"h\">There is no such page</h1>"))
    #expect(
      page.links == ["index.html", "runs/index.html", "weeks/index.html", "form.html", "plan.html"])
    let empty = Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    #expect(try SampleLog.pages(of: empty)["404.html"]?.links == ["index.html"])
  }

  @Test("pages of the navigation have names, notes those the runner gave them")
  func names() {
    let kinds: [PageKind] = [.home, .activities, .weeks, .fitness, .plan]
    let targets =
      kinds.map { NotFoundFacts.Target(kind: $0.rawValue, path: "x.html") } + [
        NotFoundFacts.Target(path: "notes/a.html", title: "<b>"),
        NotFoundFacts.Target(path: "notes/b.html"),
      ]
    let page = NotFoundPage(facts: NotFoundFacts(targets: targets), wording: .english).page()
    let names = page.body.description.split(separator: ".html\">").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    #expect(names == ["Overview", "Runs", "Weeks", "Form", "Plan", "&lt;b&gt;", "Note"])
  }

  @Test("before the first activity the page says what to put where, commands as they are typed")
  func nothingYet() throws {
    let report = Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    let home = try #require(try SampleLog.pages(of: report)["index.html"])
    #expect(
      home.contains(
        "<li><b>2</b> <span><code>openrun ingest FILE</code> reads it; the zip need not be "
          + "unpacked.</span></li>"))
  }
}
