import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is known of a part alone, on the pages")
struct PartlyKnownTests {
  private func pages(_ change: (inout TrainingLog) -> Void) throws -> [String: String] {
    var log = SampleLog.log(weeks: 4)
    change(&log)
    return try SampleLog.pages(
      of: Season(log: log, today: SampleLog.today, files: FileSummary()))
  }

  @Test("a run with a heart rate for a part says for how long it is unknown, and so do its sums")
  func heartRate() throws {
    let before = try pages { _ in }
    let after = try pages {
      $0.derived[16]?.zoneSeconds = [0, 0, 2_100, 0, 0]
    }
    let seconds = SampleLog.log(weeks: 4).activities[15].movingSeconds
    let unknown = Wording.english.zones.unknown(
      try #require(KnownHeartTime(known: 2_100, of: seconds)))
    let run = try #require(after["runs/2026-11-22-run.html"])
    #expect(run.contains(unknown))
    #expect(run.contains("with a heart rate, all in zone"))
    #expect(!run.contains("At the same heart rate"), "no drift of halves that are not known")
    let sums = after.filter {
      $0.value.contains("Heart rate is unknown for") && $0.key != "runs/2026-11-22-run.html"
    }.keys.sorted()
    #expect(sums == ["index.html", "weeks/2026-w47.html"])
    for page in sums + ["runs/2026-11-22-run.html"] {
      #expect(!(before[page] ?? "").contains("Heart rate is unknown"), "\(page)")
      #expect(!(before[page] ?? "").contains("<b>No heart rate</b>"), "\(page)")
    }
    for page in sums {
      #expect(try #require(after[page]).contains("<b>No heart rate</b>"), "grey has a name")
    }
  }

  @Test("zones that the watch counted leave out what lies below them, and nothing is said")
  func watch() throws {
    let page = try #require(
      try pages {
        $0.derived[16]?.zoneSeconds = []
        $0.activities[15].garminZoneSeconds = [0, 600, 1_200, 300, 0, 0, 0]
      }["runs/2026-11-22-run.html"])
    #expect(!page.contains("Heart rate is unknown"))
  }

  @Test("a file that is not whole is told on the page of its run, beside what was mended or alone")
  func file() throws {
    let cut = FilePart(reason: "file ends at byte …", breaksOff: true)
    let alone = try #require(
      try pages { $0.fileParts[16] = cut }["runs/2026-11-22-run.html"])
    #expect(alone.contains("Its file is not whole"))
    #expect(alone.contains("The file breaks off: what may have come after"))
    let damaged = FilePart(reason: "its checksum is …", breaksOff: false)
    let both = try #require(
      try pages {
        $0.fileParts[16] = damaged
        $0.corrections[16] = [Correction(.strayPoints, count: 3)]
      }["runs/2026-11-22-run.html"])
    #expect(both.contains("Not all of its file could be used: its checksum is …."))
    #expect(both.contains("far off the track were left out"))
    #expect(!both.contains("Its file is not whole"))
  }
}
