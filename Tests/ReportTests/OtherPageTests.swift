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
    let full = SiteTests.fullReport()
    #expect(full.season.mainPages == [.overview, .runs, .weeks, .form, .plan])
    let page = try #require(SiteTests.fullPages["404.html"])
    #expect(page.contains("<h1 id=\"h\">There is no such page</h1>"))
    #expect(
      page.links == ["index.html", "runs/index.html", "weeks/index.html", "form.html", "plan.html"])
    let empty = Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    #expect(empty.mainPages == [.overview])
  }

  @Test("pages of the navigation have names, notes those the runner gave them")
  func names() {
    let words = Wording.english.navigation
    let targets: [NavigationTarget] = [.overview, .runs, .weeks, .form, .plan]
    #expect(targets.map { words.name($0) } == ["Overview", "Runs", "Weeks", "Form", "Plan"])
    #expect(words.name(.note(path: "notes/a.html", title: "Shoes")) == "Shoes")
    #expect(words.name(.note(path: "notes/a.html", title: nil)) == "Note")
    let page = NotFoundPage(
      facts: NotFoundFacts(pages: [.note(path: "notes/a.html", title: "<b>")]), wording: .english
    ).page()
    #expect(page.body.description.contains("<a href=\"notes/a.html\">&lt;b&gt;</a>"))
  }

  @Test("before the first activity the page says what to put where, commands as they are typed")
  func nothingYet() throws {
    let report = Report(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    let home = try #require(try SampleLog.pages(of: report)["index.html"])
    #expect(
      home.contains(
        "<li><b>2</b> <span><code>openrun ingest FILE</code> reads it; the zip need not be "
          + "unpacked.</span></li>"))
  }
}
