import Hashing
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Earlier runs drawn pale below a route")
struct GhostRunTests {
  @Test("they are earlier, near, of other lengths, and few")
  func choice() {
    var log = SampleLog.log(weeks: 20)
    // Every run another length, a third of them far away.
    for index in log.activities.indices {
      log.activities[index].distanceMeters = 5_000 * (1 + 0.05 * Double(index % 30))
      guard index % 3 == 0 else { continue }
      let id = log.activities[index].id
      for point in log.derived[id]?.thumbnail.indices ?? 0..<0 {
        log.derived[id]?.thumbnail[point].latitude += 1
      }
    }
    let report = Season(log: log, today: SampleLog.today)
    let last = report.entries.count - 2
    let ghosts = GhostRuns.positions(of: last, in: report.briefs)
    #expect(!ghosts.isEmpty && ghosts.count <= GhostRuns.most)
    for position in ghosts {
      #expect(position < last)
      #expect(abs(report.briefs[position].latitude - report.briefs[last].latitude) < 0.05)
    }
    #expect(GhostRuns.positions(of: 0, in: report.briefs).isEmpty)
  }

  @Test("a cut thumbnail changes what pages with it depend on")
  func mark() throws {
    var log = SampleLog.log(weeks: 4)
    let before = Season(log: log, today: SampleLog.today)
    let id = log.activities[3].id
    log.derived[id]?.thumbnail.removeFirst()
    let after = Season(log: log, today: SampleLog.today)
    #expect(before.lines[3].thumbnail != after.lines[3].thumbnail)
    #expect(before.lines[3] != after.lines[3])
    #expect(before.lines[2] == after.lines[2])
  }
}
