/// What a watch worn all day knows of one day.
package struct WellnessDay: Hashable, Sendable {
  package var day: Day
  /// How much of the day it covers; less than a day while the day lasts.
  package var coveredSeconds: Double?
  package var steps: Int?
  package var stepGoal: Int?
  package var distanceMeters: Double?
  /// Beats a minute, smoothed by the watch over about a week.
  package var restingHeartRate: Double?
  /// Beats a minute of this day alone: noisy.
  package var dayRestingHeartRate: Double?
  package var minimumHeartRate: Double?
  package var maximumHeartRate: Double?
  /// Garmin's average stress, 0 to 100.
  package var averageStress: Double?
  package var maximumStress: Double?
  /// How long the day was at rest and at each height of stress.
  package var restSeconds: Double?
  package var lowStressSeconds: Double?
  package var mediumStressSeconds: Double?
  package var highStressSeconds: Double?
  package var bodyBatteryHighest: Double?
  package var bodyBatteryLowest: Double?
  package var bodyBatteryOnWaking: Double?
  package var bodyBatteryCharged: Double?
  package var bodyBatteryDrained: Double?
  package var totalKilocalories: Double?
  package var activeKilocalories: Double?
  package var moderateIntensityMinutes: Double?
  package var vigorousIntensityMinutes: Double?
  /// For the week; vigorous minutes count twice.
  package var intensityGoalMinutes: Double?
  package var floorsAscendedMeters: Double?
  package var floorsDescendedMeters: Double?
  /// Breaths a minute while awake.
  package var wakingRespiration: Double?
  package var lowestRespiration: Double?
  package var highestRespiration: Double?
  /// Per cent.
  package var averageOxygenSaturation: Double?
  package var lowestOxygenSaturation: Double?
  /// The day's offset from UTC, if the summary tells it.
  package var utcOffsetSeconds: Int?

  package init(day: Day) { self.day = day }
}
