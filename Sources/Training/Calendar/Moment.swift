/// An instant and the offset from UTC it was recorded at.
///
/// The offset belongs to the instant: a run keeps the wall clock it was run by, wherever the
/// report is made.
package struct Moment: Hashable, Sendable, Encodable {
  /// Seconds since 1970-01-01T00:00:00Z, whole ones: no source is finer about a start.
  package var unixSeconds: Int
  /// Seconds east of UTC; `nil` when nobody recorded it (then UTC is shown).
  package var utcOffsetSeconds: Int?

  package init(unixSeconds: Int, utcOffsetSeconds: Int?) {
    self.unixSeconds = unixSeconds
    self.utcOffsetSeconds = utcOffsetSeconds
  }

  /// Seconds on the wall clock of the place, counted as if it were UTC.
  package var localSeconds: Int { unixSeconds + (utcOffsetSeconds ?? 0) }

  /// The calendar day on the wall clock.
  package var day: Day { Day(number: Day.floorDiv(localSeconds, 86_400)) }

  /// Seconds since the wall clock's midnight, 0 to 86,399.
  package var secondOfDay: Int { Day.floorMod(localSeconds, 86_400) }

  /// `2026-11-22T08:04:00+01:00`, `Z` where the offset is unknown or zero.
  package var iso: String {
    let second = secondOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60]
      .map { Day.padded($0, 2) }.joined(separator: ":")
    return day.iso + "T" + clock + zone
  }

  private var zone: String {
    guard let offset = utcOffsetSeconds, offset != 0 else { return "Z" }
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + Day.padded(minutes / 60, 2) + ":"
      + Day.padded(minutes % 60, 2)
  }
}

extension Moment: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.unixSeconds < b.unixSeconds }
}
