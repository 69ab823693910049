import Facts
import Testing
import Training

@Suite("Maps show where the runner starts")
struct StartsOnMapsTests {
  private func about(_ log: TrainingLog, isPublic: Bool = false) throws -> String {
    let season = Season(
      log: log, today: SampleLog.today, options: ReportOptions(isPublic: isPublic))
    return try #require(try SampleLog.pages(of: season)["about.html"])
  }

  @Test(
    "About says so where there is a map, and nothing where there is none or everybody may see it")
  func starts() throws {
    let maps = SampleLog.log(weeks: 2)
    #expect(try about(maps).contains("No tracking, but maps show where you start"))
    #expect(try about(maps).contains("Keep this site to yourself"))
    let everybody = try about(maps, isPublic: true)
    #expect(everybody.contains("No route shows a private place"))
    #expect(!everybody.contains("maps show where you start"))
    var bare = maps
    for id in bare.derived.keys { bare.derived[id]?.thumbnail = [] }
    #expect(try about(bare).contains("No tracking, no requests to other computers"))
    #expect(try !about(bare).contains("where you start"))
  }
}
