import Testing

@testable import Training

@Suite("Day")
struct DayTests {
  @Test(
    "a day is counted from 1970 and told by the calendar",
    arguments: [
      ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-22", 20_779, 7),
      ("1900-03-01", -25_508, 4),
    ])
  func counted(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(
    "days that do not exist are nil",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "", "2026-11-22T",
      "٢٠٢٦-11-22",
    ])
  func missing(iso: String) { #expect(Day(iso: iso) == nil) }

  @Test("every day of four centuries goes there and back")
  func roundTrip() {
    for number in stride(from: -146_097, through: 146_097, by: 1) {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.civil
      guard Day(year: year, month: month, day: dayOfMonth) == day else {
        Issue.record("day \(number) comes back as another")
        return
      }
    }
    #expect(Day(number: 146_097).iso == "2370-01-01")
  }
}

@Suite("ISO week")
struct ISOWeekTests {
  @Test(
    "weeks belong to the year of their Thursday",
    arguments: [
      ("2024-12-29", "2024-W52"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
      ("2026-11-22", "2026-W47"),
    ])
  func numbered(day: String, week: String) throws {
    let day = try #require(Day(iso: day))
    #expect(day.isoWeek.iso == week)
    #expect(ISOWeek(iso: week) == day.isoWeek)
    #expect(day.isoWeek.contains(day))
  }

  @Test("a week the year does not have is nil", arguments: ["2025-W53", "2026-W00", "2026-47"])
  func missing(week: String) { #expect(ISOWeek(iso: week) == nil) }
}

@Suite("Moment")
struct MomentTests {
  @Test("a run late at night belongs to the day on its own wall clock")
  func midnight() {
    let moment = Moment(unixSeconds: 1_774_740_600, utcOffsetSeconds: 3_600)
    #expect(moment.iso == "2026-03-29T00:30:00+01:00")
    #expect(moment.day.iso == "2026-03-29")
    #expect(Moment(unixSeconds: 1_774_740_600, utcOffsetSeconds: nil).iso == "2026-03-28T23:30:00Z")
    #expect(Moment(unixSeconds: -1, utcOffsetSeconds: -12_600).iso == "1969-12-31T20:29:59-03:30")
  }
}

@Suite("Sport")
struct SportTests {
  @Test(
    "keys fall into families",
    arguments: [
      ("trail_running", Sport.Family.running), ("lap_swimming", .swimming),
      ("gravel_cycling", .cycling),
      ("transition_v2", .transition), ("multi_sport", .multisport), ("hiking", .walking),
      ("yoga", .other), ("virtual_ride", .cycling),
    ])
  func families(key: String, family: Sport.Family) {
    #expect(Sport(rawValue: key).family == family)
  }
}

@Suite("Columns and streams")
struct ColumnTests {
  @Test("a missing sample is nil, and columns with the same gaps are equal")
  func gaps() {
    let column: Column = [1, nil, 3]
    #expect(column[0] == 1)
    #expect(column[1] == nil)
    #expect(column == Column([1, nil, 3]))
    #expect(column != Column([1, 2, 3]))
    #expect(!Column([nil]).hasValues)
  }

  @Test("a stream becomes a column by its scale and offset")
  func scaled() {
    let stream = Stream(.altitude, raw: [2_525, Stream.missing], scale: 5, offset: 500)
    #expect(stream.column == [5, nil])
    let recording = Recording(streams: [stream, Stream(.time, raw: [0, 1])])
    #expect(recording.streams.map(\.kind) == [.time, .altitude])
    #expect(recording.has(.altitude))
    #expect(recording.column(.power) == nil)
  }

  @Test("the profile of a day is the latest that has begun, before the first the first")
  func profiles() throws {
    let days = try ["2023-01-01", "2025-03-10"].map { try #require(Day(iso: $0)) }
    let profiles = days.enumerated().map {
      HeartRateProfile(from: $1, resting: Double(50 - $0), maximum: 190)
    }
    #expect(profiles.profile(on: days[0] - 1)?.resting == 50)
    #expect(profiles.profile(on: days[1] - 1)?.resting == 50)
    #expect(profiles.profile(on: days[1])?.resting == 49)
    #expect([HeartRateProfile]().profile(on: days[0]) == nil)
  }
}
