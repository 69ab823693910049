import Facts
import Testing
import Training

@Suite("Pages that everybody may see")
struct PublicPagesTests {
  private func pages(isPublic: Bool) throws -> [String: String] {
    let season = Season(
      log: SampleLog.log(weeks: 20), today: SampleLog.today,
      options: ReportOptions(isPublic: isPublic))
    return try SampleLog.pages(of: season)
  }

  @Test("the first one says nothing of how the runner is today")
  func form() throws {
    let own = try #require(try pages(isPublic: false)["index.html"])
    let everybody = try #require(try pages(isPublic: true)["index.html"])
    #expect(own.contains("Tonight") && !everybody.contains("Tonight"))
    #expect(everybody.contains("Fitness"), "the curve is there")
    let (ownPages, pages) = (try pages(isPublic: false), try pages(isPublic: true))
    #expect(ownPages["form.html"] != nil && pages["form.html"] == nil)
    #expect(!pages.values.contains { $0.contains("form.html") })
    #expect(!(pages["about.html"]?.contains("once an export with the days") ?? true))
  }

  @Test("lists tell zones and no heart rate; a run tells its mean, and its start to the hour")
  func heartRates() throws {
    let (own, everybody) = (try pages(isPublic: false), try pages(isPublic: true))
    #expect(own["runs/index.html"]?.contains(">HR<") ?? false)
    #expect(!(everybody["runs/index.html"]?.contains(">HR<") ?? true))
    let path = try #require(own.keys.filter { $0.hasPrefix("runs/2026-11-22") }.first)
    #expect(own[path]?.contains("2026, 8:00") ?? false)
    #expect(everybody[path]?.contains("2026, from 8 o") ?? false)
    #expect(everybody[path]?.contains("Heart rate") ?? false)
  }
}
