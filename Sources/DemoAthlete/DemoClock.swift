import Training

/// The wall clock of the invented land.
///
/// It is an hour ahead of UTC, two from the last Sunday of March to the last Sunday of October, as
/// the zone called Europe/Oslo is.
enum DemoClock {
  static let zone = "Europe/Oslo"

  /// Seconds east of UTC at an instant.
  static func offset(atUnixSeconds seconds: Int) -> Int {
    let day = Day(number: seconds / 86_400)
    let begins = lastSunday(ofMonth: 3, year: day.year).number * 86_400 + 3_600
    let ends = lastSunday(ofMonth: 10, year: day.year).number * 86_400 + 3_600
    return seconds >= begins && seconds < ends ? 7_200 : 3_600
  }

  /// The instant of a wall clock; of the hour that comes twice, the first.
  static func moment(_ day: Day, secondOfDay: Int) -> Moment {
    let wall = day.number * 86_400 + secondOfDay
    let summer = wall - 7_200
    let instant = offset(atUnixSeconds: summer) == 7_200 ? summer : wall - 3_600
    return Moment(unixSeconds: instant, utcOffsetSeconds: offset(atUnixSeconds: instant))
  }

  private static func lastSunday(ofMonth month: Int, year: Int) -> Day {
    let last = Day(year: year, month: month, day: 31) ?? Day(number: 0)
    return last - last.weekday % 7
  }
}
