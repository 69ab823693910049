package import Training

/// Seconds by zone on a day.
package struct DayZones: Hashable, Sendable {
  package var day: Day
  package var zoneSeconds: [Double]

  package init(day: Day, zoneSeconds: [Double]) {
    self.day = day
    self.zoneSeconds = zoneSeconds
  }
}

/// Seconds by zone in a week.
package struct WeekZones: Hashable, Sendable {
  package var week: ISOWeek
  package var zoneSeconds: [Double]
}

/// Time in zone, added up by ISO week.
///
/// - Parameter rows: in any order, with any number of zones.
/// - Returns: oldest week first; weeks without a row are absent.
/// - Complexity: O(*n* log *n*).
package func weeklyTimeInZone(of rows: [DayZones]) -> [WeekZones] {
  var sums: [ISOWeek: [Double]] = [:]
  for row in rows {
    var sum = sums[row.day.isoWeek] ?? []
    for (index, seconds) in row.zoneSeconds.enumerated() {
      if index < sum.count { sum[index] += seconds } else { sum.append(seconds) }
    }
    sums[row.day.isoWeek] = sum
  }
  return sums.keys.sorted().map { WeekZones(week: $0, zoneSeconds: sums[$0] ?? []) }
}
