/// What a watch worn all day knows of one day.
package struct WellnessDay: Hashable, Sendable {
  package var day: Day
  package var steps: Int?
  /// Beats a minute, smoothed by the watch over about a week.
  package var restingHeartRate: Double?
  package var minimumHeartRate: Double?
  package var maximumHeartRate: Double?
  /// Garmin's average stress, 0 to 100.
  package var averageStress: Double?
  package var bodyBatteryHighest: Double?
  package var bodyBatteryLowest: Double?
  package var totalKilocalories: Double?
  package var activeKilocalories: Double?
  /// The day's offset from UTC, if the summary tells it.
  package var utcOffsetSeconds: Int?

  package init(day: Day) { self.day = day }
}
