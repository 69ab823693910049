package import Training

extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// `November` for 11.
  package func month(_ number: Int) -> String {
    phrase { _ in Self.months[max(0, min(11, number - 1))] }
  }

  /// `Nov` for 11.
  package func shortMonth(_ number: Int) -> String {
    phrase { String($0.month(number).prefix(3)) }
  }

  /// `Nov`, in January `Jan 26`: a month that begins on an axis.
  package func axisMonth(_ day: Day) -> String {
    let (year, month, _) = day.civil
    return phrase { $0.shortMonth(month) + (month == 1 ? " \(year % 100)" : "") }
  }

  /// `Monday` for 1.
  package func weekday(_ number: Int) -> String {
    phrase { _ in Self.weekdays[max(0, min(6, number - 1))] }
  }

  /// `Mon` for 1.
  package func shortWeekday(_ number: Int) -> String {
    phrase { String($0.weekday(number).prefix(3)) }
  }

  /// `Sunday 22 November 2026`.
  package func longDay(_ day: Day) -> String {
    phrase { $0.weekday(day.weekday) + " " + $0.fullDay(day) }
  }

  /// `22 November 2026`.
  package func fullDay(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return phrase { String(number) + " " + $0.month(month) + " " + String(year) }
  }

  /// `22 Nov 2026`.
  package func mediumDay(_ day: Day) -> String {
    phrase { $0.shortDay(day) + " " + String(day.year) }
  }

  /// `22 Nov`.
  package func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return phrase { String(number) + Self.space + $0.shortMonth(month) }
  }

  /// `12 September`, with its year where that is not the year of the other day.
  package func day(_ day: Day, beside other: Day) -> String {
    if day.year != other.year { return fullDay(day) }
    let (_, month, number) = day.civil
    return phrase { String(number) + " " + $0.month(month) }
  }

  /// `22 Nov`, in another year than the one told of `22 Nov 2025`.
  package func shortDay(_ day: Day, toldIn year: Int?) -> String {
    year == nil || day.year == year ? shortDay(day) : mediumDay(day)
  }

  /// `Sun 22 Nov`.
  package func weekdayAndDay(_ day: Day) -> String {
    phrase { $0.shortWeekday(day.weekday) + " " + $0.shortDay(day) }
  }

  /// `Sun 22 Nov`, in another year than the one told of `Sat 22 Nov 2025`.
  package func weekdayAndDay(_ day: Day, toldIn year: Int?) -> String {
    phrase { $0.shortWeekday(day.weekday) + " " + $0.shortDay(day, toldIn: year) }
  }

  /// `November 2026`.
  package func monthAndYear(_ day: Day) -> String {
    let (year, month, _) = day.civil
    return phrase { $0.month(month) + " " + String(year) }
  }

  /// `16 to 22 November 2026`, `30 November to 6 December 2026`, with both years where they differ.
  package func days(from first: Day, to last: Day) -> String {
    let (a, b) = (first.civil, last.civil)
    return phrase { wording in
      let end = wording.fullDay(last)
      if a.year != b.year { return wording.fullDay(first) + " to " + end }
      if a.month != b.month { return "\(a.day) \(wording.month(a.month)) to " + end }
      return a.day == b.day ? end : "\(a.day) to " + end
    }
  }

  /// `Week 47`.
  package func week(_ week: ISOWeek) -> String {
    phrase { _ in "Week" + Self.space + String(week.number) }
  }

  /// `Week 47`, in another year than the one told of `Week 52 of 2025`.
  package func week(_ week: ISOWeek, toldIn year: Int) -> String {
    phrase { $0.week(week) + (week.year == year ? "" : " of " + String(week.year)) }
  }

  /// `Week 47 · 16 to 22 November 2026`.
  package func weekWithDays(_ week: ISOWeek) -> String {
    phrase { $0.week(week) + " · " + $0.days(from: week.monday, to: week.sunday) }
  }

  /// `today`, `tomorrow`, `in 14 days`, `3 days ago`.
  package func distanceInTime(from today: Day, to day: Day) -> String {
    distanceInTime(days: day - today)
  }

  /// The same of a number of days, below 0 for the past.
  package func distanceInTime(days: Int) -> String {
    phrase { _ in
      switch days {
      case 0: "today"
      case 1: "tomorrow"
      case -1: "yesterday"
      case let days where days > 1: "in" + Self.space + integer(days) + Self.space + "days"
      case let days: integer(-days) + Self.space + "days ago"
      }
    }
  }
}
