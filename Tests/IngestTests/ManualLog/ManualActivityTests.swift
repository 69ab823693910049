import Testing
import Training

@testable import Ingest

@Suite("Lines of a log as activities")
struct ManualActivityTests {
  private func activities(_ rows: String) -> [Activity] {
    let log = ManualLog.read(
      bytes: Array("date,time,sport,minutes,km,rpe,load,note\n\(rows)".utf8), file: "log.csv")
    #expect(log.diagnostics == [])
    return log.entries.map(\.activity)
  }

  @Test("carry the load, and whether the time is known")
  func carried() throws {
    let lines = activities("2026-02-01,,running,45,8.2,4,60,ok\n2026-02-02,07:30,running,45,,4,,\n")
    #expect(
      lines.map(\.byHand) == [
        LoggedByHand(load: 60, hasTimeOfDay: false), LoggedByHand(load: nil, hasTimeOfDay: true),
      ])
    #expect(lines[0].distanceMeters == 8_200)
    #expect(lines[0].perceivedExertion == 4)
    #expect(lines[0].notes == "ok")
    #expect(lines[0].garminLoad == nil)
  }

  @Test("one without a time belongs to its day wherever the reader lives")
  func fixedDay() {
    let line = activities("2026-02-01,,running,45,,,,\n")[0]
    #expect(line.start.utcOffsetSeconds == 0, "no zone is put on it later")
    #expect(line.day.iso == "2026-02-01")
  }

  @Test("ids are those of no recording, and differ with the time, the sport and the order")
  func ids() {
    let lines = activities(
      """
      2026-02-01,,running,45,,,,
      2026-02-01,,running,30,,,,
      2026-02-01,12:00,running,45,,,,
      2026-02-01,12:01,running,45,,,,
      2026-02-01,,cycling,45,,,,
      """)
    #expect(Set(lines.map(\.id)).count == 5)
    for line in lines {
      #expect(line.id < -(1 << 52))
      #expect(line.id > -(1 << 53), "a number that JSON can hold")
      #expect(line.id != ownID(start: line.start.unixSeconds, sport: line.sport))
    }
  }

  @Test("the same line has the same id whatever else it says, and whatever its offset")
  func stable() {
    let plain = activities("2026-02-01,07:30,running,45,8,4,,a\n")[0]
    let other = activities("2026-02-01,07:30+02:00,running,50,,,70,b\n")[0]
    #expect(plain.id == other.id)
  }
}
