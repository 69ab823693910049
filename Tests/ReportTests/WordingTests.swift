import Facts
import Report
import TestSupport
import Testing
import Training
import Wording

@Suite("How numbers become words")
struct WordingTests {
  let language = Wording.english

  @Test("durations and paces are rounded once, as the vectors say")
  func vectors() {
    Vectors.check("format") { input in
      if let seconds = input["seconds"]?.double {
        return ["text": .string(language.duration(seconds))]
      }
      guard let pace = input["s_per_km"]?.double else { return nil }
      return [
        "per_km": .string(language.barePace(secondsPerKilometer: pace)),
        "per_mile": .string(Wording(units: .imperial).barePace(secondsPerKilometer: pace)),
      ]
    }
  }

  @Test(
    "distances have one decimal, meters below a kilometer and none above a thousand",
    arguments: [
      (24_080.0, "24.1 km"), (850, "850 m"), (999.4, "999 m"), (999.6, "1.0 km"), (0, "0.0 km"),
      (2_905_700, "2,906 km"), (999_960, "1,000 km"), (.nan, "– km"),
    ])
  func distance(meters: Double, text: String) {
    #expect(language.distance(meters) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test(
    "a sign is U+2212 or plus, and what rounds to nothing has none",
    arguments: [
      (3.2, 0, "+3"), (-3.2, 0, "−3"), (0.4, 0, "0"), (-0.4, 0, "0"), (-0.04, 1, "0.0"),
      (1_234.5, 0, "+1,235"), (-12.25, 1, "−12.3"),
    ])
  func signed(value: Double, places: Int, text: String) {
    #expect(language.signed(value, places: places) == text)
  }

  @Test(
    "hours are rounded to the minute",
    arguments: [
      (18_480.0, "5:08"), (29, "0:00"), (30, "0:01"), (3_570, "1:00"), (360_000, "100:00"),
    ])
  func hours(seconds: Double, text: String) {
    #expect(language.hours(seconds) == text)
  }

  @Test("less than an hour is told in minutes, many hours as whole ones")
  func times() {
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    #expect(plain(language.hoursWithUnit(2_283)) == "38 min")
    #expect(plain(language.hoursWithUnit(3_599)) == "1:00 h")
    #expect(plain(language.hoursWithUnit(18_480)) == "5:08 h")
    #expect(plain(language.hoursWithUnit(0)) == "0 min")
    #expect(plain(language.measuredHours(2_283).text) == "38 min")
    #expect(plain(language.measuredHours(18_480).text) == "5:08 h")
    #expect(plain(language.measuredHours(666_000).text) == "185 h")
    #expect(plain(language.spokenTime(20)) == "less than a minute")
    #expect(plain(language.spokenTime(60)) == "one minute")
    #expect(plain(language.spokenTime(4_740)) == "79 minutes")
    #expect(plain(language.spokenTime(7_680)) == "2:08 h")
    #expect((1...3).map { plain(language.times($0)) } == ["once", "twice", "3 times"])
  }

  @Test("per cent stands after a space, decimals as asked for")
  func percent() {
    #expect(language.percent(0.714) == "71\u{A0}%")
    #expect(language.percent(0.0305, places: 1) == "3.1\u{A0}%")
    #expect(language.signedPercent(-0.05) == "−5\u{A0}%")
  }

  @Test("a part is never rounded to all or to nothing of it")
  func shares() {
    let cases = [
      (0.0, "0 %"), (0.001, "< 1 %"), (0.005, "1 %"), (0.714, "71 %"), (0.9999, "99 %"),
      (0.999_999, "99 %"), (1, "100 %"), (1.28, "128 %"),
    ]
    for (share, text) in cases {
      #expect(language.share(share) == text.replacing(" %", with: "\u{A0}%"))
    }
  }

  @Test("days are written out, and ranges name month and year only where they differ")
  func days() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    #expect(language.longDay(day) == "Sunday 22 November 2026")
    #expect(language.weekdayAndDay(day) == "Sun 22\u{A0}Nov")
    #expect(language.days(from: day - 6, to: day) == "16 to 22 November 2026")
    #expect(language.days(from: day + 8, to: day + 14) == "30 November to 6 December 2026")
    #expect(language.days(from: day + 36, to: day + 42) == "28 December 2026 to 3 January 2027")
    #expect(language.weekWithDays(day.isoWeek) == "Week\u{A0}47 · 16 to 22 November 2026")
    #expect(language.distanceInTime(from: day, to: day + 14) == "in\u{A0}14\u{A0}days")
    #expect(language.distanceInTime(from: day, to: day + 1) == "tomorrow")
  }

  @Test("a difference of days is told in days")
  func longDifferences() {
    #expect(language.longDifference(70) == "1:10\u{A0}min")
    #expect(language.longDifference(172_799) == "47:59:59\u{A0}h")
    #expect(language.longDifference(172_800) == "2\u{A0}days")
    #expect(language.longDifference(73_938_663) == "855\u{A0}days")
    #expect(language.longDifference(.nan) == "–")
  }

  @Test("a day beside another has a year where it is not the same")
  func beside() throws {
    let day = try #require(Day(iso: "2026-09-12"))
    #expect(language.day(day, beside: day + 70) == "12 September")
    #expect(language.day(day, beside: day + 140) == "12 September 2026")
    #expect(
      [1, 12, 13, 21].map { language.ordinalWord($0) } == ["first", "twelfth", "13th", "21st"])
  }

  @Test("speed is told in the words of the sport")
  func speeds() {
    #expect(language.measuredSpeed(1_000 / 306, in: .running)?.text == "5:06\u{A0}/km")
    #expect(language.measuredSpeed(7.9, in: .cycling)?.text == "28.4\u{A0}km/h")
    #expect(language.measuredSpeed(0.9, in: .lapSwimming)?.value == "1:51")
    #expect(language.measuredSpeed(1.2, in: .hiking)?.text == "13:53\u{A0}/km")
    #expect(language.measuredSpeed(2.2, in: .other)?.text == "7.9\u{A0}km/h")
    #expect(language.measuredSpeed(0, in: .running) == nil)
    #expect(language.measuredSpeed(3, in: .strengthTraining) == nil)
  }

  @Test("counts are words up to twelve, and races have names")
  func words() {
    #expect(language.count(5, "run") == "five\u{A0}runs")
    #expect(language.count(1, "activity", "activities") == "one\u{A0}activity")
    #expect(language.count(13, "run") == "13\u{A0}runs")
    #expect(language.list(["a", "b", "c"]) == "a, b and c")
    #expect(language.raceDistance(42_195) == "marathon")
    #expect(language.raceDistance(21_097.5) == "half marathon")
    #expect(language.raceDistance(10_000) == "10\u{A0}km")
    #expect(language.raceDistance(3_218.7) == "3.22\u{A0}km")
  }

  @Test("a number that is none, or too large to be one, is an en dash")
  func unknown() {
    for value in [Double.nan, .infinity, -.infinity, 1e300] {
      #expect(language.integer(value) == "–")
      #expect(language.decimal(value) == "–")
      #expect(language.duration(value) == "–")
      #expect(language.hours(value) == "–")
    }
  }
}
