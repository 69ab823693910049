/// A week from Monday to Sunday, numbered as ISO 8601 does.
package struct ISOWeek: Hashable, Comparable, Sendable, Codable {
  /// The Monday it begins on.
  package let monday: Day

  package init(containing day: Day) { monday = day - (day.weekday - 1) }

  /// Reads `2026-W47`; `nil` for anything else or a week the year does not have.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == 0x2D, bytes[5] == 0x57 || bytes[5] == 0x77,
      let year = Day.digits(bytes[0..<4]), let number = Day.digits(bytes[6..<8]),
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    let week = ISOWeek(containing: fourth) + (number - 1)
    guard week.year == year, week.number == number else { return nil }
    self = week
  }

  package var sunday: Day { monday + 6 }
  package var days: [Day] { (0..<7).map { monday + $0 } }
  package func contains(_ day: Day) -> Bool { day >= monday && day <= sunday }

  /// The year the week is counted in: that of its Thursday.
  package var year: Int { (monday + 3).year }

  /// 1 to 53.
  package var number: Int {
    let thursday = monday + 3
    guard let first = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday - first) / 7 + 1
  }

  /// `2026-W47`.
  package var iso: String { Day.padded(year, 4) + "-W" + Day.padded(number, 2) }

  package static func < (a: Self, b: Self) -> Bool { a.monday < b.monday }
  package static func + (week: Self, weeks: Int) -> Self {
    Self(containing: week.monday + 7 * weeks)
  }
  /// Weeks from `b` to `a`.
  package static func - (a: Self, b: Self) -> Int { (a.monday - b.monday) / 7 }
}
