import Hashing
import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("The page that is not there, and the page of nothing yet")
struct OtherPageTests {
  @Test("a link that leads nowhere is answered with the names of the pages that exist")
  func notFound() throws {
    let page = try #require(SiteTests.fullPages["404.html"])
    #expect(page.contains("<h1 id=\"h\">There is no such page</h1>"))
    #expect(
      page.contains("<li>Overview</li><li>Activities</li><li>Weeks</li><li>Form</li><li>Plan</li>"))
    #expect(page.links == [], "a server shows it at any address")
  }

  @Test("where it is known where the site lies, it links from there")
  func linked() {
    let facts = NotFoundFacts(
      targets: [
        .init(kind: PageKind.home.rawValue, path: "index.html"),
        .init(kind: PageKind.activities.rawValue, path: "runs/index.html"),
      ], baseURL: "https://runner.example/a&b/")
    let page = NotFoundPage(facts: facts, wording: .english).page()
    #expect(page.linking == .absolute("https://runner.example/a&b/"))
    #expect(
      page.body.description.links == [
        "https://runner.example/a&amp;b/index.html",
        "https://runner.example/a&amp;b/runs/index.html",
      ])
    #expect(page.body.description.contains("These exist:"))
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
    #expect(page.linking == .unlinked)
    let names = page.body.description.split(separator: "<li>").dropFirst().map {
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
