import Foundation
import TestSupport
import Testing
import Training

@Suite("The wall clock of a zone")
struct LocalClockTests {
  @Test("knows the zones of the system and no others")
  func known() {
    #expect(LocalClock.knows("Europe/Zurich"))
    #expect(LocalClock.knows("UTC"))
    #expect(!LocalClock.knows("Europe/Zurick"))
    #expect(LocalClock(zone: "Middle/Earth") == nil)
  }

  @Test(
    "gives a moment the offset of its season",
    arguments: [
      (1_767_225_600, "Europe/Zurich", "2026-01-01T01:00:00+01:00"),
      (1_782_864_000, "Europe/Zurich", "2026-07-01T02:00:00+02:00"),
      (1_782_864_000, "America/St_Johns", "2026-06-30T21:30:00-02:30"),
      (1_782_864_000, "Asia/Kathmandu", "2026-07-01T05:45:00+05:45"),
    ])
  func offsets(_ seconds: Int, _ zone: String, _ wanted: String) throws {
    let clock = try #require(LocalClock(zone: zone))
    let moment = Moment(unixSeconds: seconds, utcOffsetSeconds: nil)
    #expect(clock.localized(moment).iso == wanted)
  }

  @Test("day_bucket: which day and week a moment belongs to")
  func buckets() {
    Vectors.check("day_bucket") { input in
      guard let zone = input["tz"]?.string, let clock = LocalClock(zone: zone),
        let utc = input["utc"]?.string,
        let date = try? Date(utc, strategy: .iso8601)
      else { return nil }
      let moment = clock.localized(
        Moment(unixSeconds: Int(date.timeIntervalSince1970), utcOffsetSeconds: nil))
      return [
        "local_date": .of(moment.day.iso),
        "local_time": .of(String(moment.iso.dropFirst(11).prefix(8))),
        "iso_week": .of(moment.day.isoWeek.iso), "weekday": .of(moment.day.weekday),
      ]
    }
  }

  @Test("leaves a moment its own offset, also an offset of zero")
  func own() throws {
    let clock = try #require(LocalClock(zone: "Europe/Zurich"))
    for offset in [0, -12_600, 20_700] {
      let moment = Moment(unixSeconds: 1_782_864_000, utcOffsetSeconds: offset)
      #expect(clock.localized(moment) == moment)
    }
  }

  @Test("moves a late run to the day it was run on")
  func log() {
    let late = Moment(unixSeconds: 1_782_859_500, utcOffsetSeconds: nil)  // 22:45 UTC
    var log = TrainingLog(athlete: Athlete())
    log.activities = [Activity(id: 1, sport: .running, start: late, movingSeconds: 1_800)]
    #expect(log.activities[0].day.iso == "2026-06-30")
    #expect(log.localized(in: "Europe/Zurich").activities[0].day.iso == "2026-07-01")
    #expect(log.localized(in: nil).activities == log.activities)
  }
}
