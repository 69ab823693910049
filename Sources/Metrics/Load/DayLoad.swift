package import Training

/// A training load on a calendar day; a day may have several, and they add up.
package struct DayLoad: Hashable, Sendable {
  package var day: Day
  /// `nil` when the load is unknown.
  package var load: Double?

  package init(day: Day, load: Double?) {
    self.day = day
    self.load = load
  }
}

/// The loads of a calendar, one for each day from first to last, both included.
///
/// - Parameters:
///   - entries: in any order; those of one day add up, unknown ones and days outside are left out.
///     A day without an entry is a rest day: 0.
///   - first: the first day of the calendar.
///   - last: its last day.
/// - Returns: empty when `last` is before `first`, or more than a thousand years after it: no
///   clock that is right does that.
/// - Complexity: O(entries + days). Days are counted by the calendar: one with 23 or 25 hours is
///   one day.
package func dailyLoads(of entries: [DayLoad], from first: Day, through last: Day) -> [Double] {
  let days = last.number.subtractingReportingOverflow(first.number)
  guard last >= first, !days.overflow, days.partialValue < 366_000 else { return [] }
  var loads = [Double](repeating: 0, count: last - first + 1)
  for entry in entries where entry.day >= first && entry.day <= last {
    if let load = entry.load, load.isFinite { loads[entry.day - first] += load }
  }
  return loads
}
