/// A month of the calendar.
package struct CalendarMonth: Hashable, Comparable, Sendable, Encodable {
  package let year: Int
  /// From 1.
  package let number: Int

  package init(containing day: Day) {
    (year, number, _) = day.civil
  }

  /// Reads `2026-11`; `nil` for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 0x2D, let year = Day.digits(bytes[0..<4]),
      let number = Day.digits(bytes[5..<7]), let day = Day(year: year, month: number, day: 1)
    else { return nil }
    self.init(containing: day)
  }

  /// `2026-11`.
  package var iso: String { Day.padded(year, 4) + "-" + Day.padded(number, 2) }

  package var firstDay: Day {
    Day(year: year, month: number, day: 1) ?? Day(number: 0)
  }

  package var lastDay: Day { firstDay + (Day.length(ofMonth: number, year: year) - 1) }
  package var days: [Day] { Array(firstDay...lastDay) }

  package func contains(_ day: Day) -> Bool { (firstDay...lastDay).contains(day) }

  package static func < (a: Self, b: Self) -> Bool { (a.year, a.number) < (b.year, b.number) }

  package static func + (month: Self, months: Int) -> Self {
    let count = month.year * 12 + month.number - 1 + months
    return Self(year: count / 12, number: count % 12 + 1)
  }

  private init(year: Int, number: Int) {
    (self.year, self.number) = (year, number)
  }
}
