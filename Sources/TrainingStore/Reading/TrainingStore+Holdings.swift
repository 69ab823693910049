import GRDB
package import Training

/// One kind of thing in the store beside activities, days and nights: how many there are, from when
/// to when, what is missing.
package struct Holding: Hashable, Sendable {
  /// For programs: `restingHeartRates`.
  package var key: String
  /// For people, in the plural.
  package var words: String
  package var count: Int
  /// `nil` where nothing in it has a day.
  package var days: ClosedRange<Day>?
  /// Runs of days without one between the first and the last, oldest first; `nil` where none are
  /// expected every day.
  package var gaps: [ClosedRange<Day>]?

  /// Counts things by their days, in any order.
  init(_ key: String, _ words: String, count: Int? = nil, days: [Day], isDaily: Bool = false) {
    let ordered = days.sorted()
    self.key = key
    self.words = words
    self.count = count ?? days.count
    self.days = range(ordered)
    gaps = isDaily ? TrainingStore.gaps(in: ordered) : nil
  }
}

extension TrainingStore {
  /// What the store holds beside activities, days and nights; nothing that there is none of.
  func holdings(
    _ activities: [Activity], _ days: [WellnessDay]
  ) throws(TrainingStoreError) -> [Holding] {
    let wellness = try wellness()
    let all =
      Self.nightly(wellness, days) + Self.computed(wellness) + Self.lists(wellness, activities)
    return (try all + parts(of: activities)).filter { $0.count > 0 }
  }

  /// What a watch worn day and night measures.
  private static func nightly(_ wellness: Wellness, _ days: [WellnessDay]) -> [Holding] {
    let variable = wellness.healthStatuses.filter { $0[.heartRateVariability] != nil }
    let weighed = wellness.bodyMeasurements.filter { $0.weightKilograms != nil }
    return [
      Holding(
        "restingHeartRates", "days with a resting heart rate",
        days: days.filter { $0.restingHeartRate != nil }.map(\.day), isDaily: true),
      Holding(
        "heartRateVariabilities", "nights with HRV", days: variable.map(\.day), isDaily: true),
      Holding(
        "healthStatuses", "nights with health readings", days: wellness.healthStatuses.map(\.day),
        isDaily: true),
      Holding("sleepTimelines", "sleep timelines", days: wellness.sleepTimelines.map(\.start.day)),
      Holding("naps", "naps", days: wellness.naps.map(\.day)),
      Holding("weights", "weights", days: weighed.map(\.day)),
      Holding(
        "bodyMeasurements", "body measurements", days: wellness.bodyMeasurements.map(\.day)),
    ]
  }

  /// What Garmin computes of a day.
  private static func computed(_ wellness: Wellness) -> [Holding] {
    [
      Holding(
        "fitnessEstimates", "VO2max estimates", days: wellness.fitnessEstimates.map(\.day)),
      Holding(
        "activityEstimates", "VO2max estimates of activities",
        days: wellness.activityEstimates.map(\.day)),
      Holding("fitnessAges", "days with a fitness age", days: wellness.fitnessAges.map(\.day)),
      Holding(
        "acuteLoads", "days with an acute load", days: wellness.acuteLoads.map(\.day),
        isDaily: true),
      Holding(
        "trainingStatuses", "days with a training status",
        days: wellness.trainingStatuses.map(\.day)),
      Holding(
        "readiness", "days with training readiness", days: wellness.readiness.map(\.day),
        isDaily: true),
      Holding(
        "enduranceScores", "endurance scores", days: wellness.enduranceScores.map(\.day)),
      Holding("hillScores", "hill scores", days: wellness.hillScores.map(\.day)),
      Holding(
        "racePredictions", "days with race predictions", days: wellness.racePredictions.map(\.day)),
      Holding(
        "acclimations", "days with acclimatisation", days: wellness.acclimations.map(\.day)),
    ]
  }

  /// What stands in lists.
  private static func lists(_ wellness: Wellness, _ activities: [Activity]) -> [Holding] {
    let used = Set(wellness.gear.flatMap(\.activityIDs))
    return [
      Holding(
        "personalRecords", "personal records of Garmin", count: wellness.personalRecords.count,
        days: wellness.personalRecords.compactMap(\.day)),
      Holding(
        "gear", "pieces of gear", count: wellness.gear.count,
        days: activities.filter { used.contains($0.id) }.map(\.day)),
      Holding(
        "heartRateZones", "sports with Garmin's zones", count: wellness.heartRateZones.count,
        days: []),
      Holding(
        "suggestedWorkouts", "planned workouts", days: wellness.suggestedWorkouts.map(\.day)),
      Holding("suggestedRaces", "races in the calendar", days: wellness.suggestedRaces.map(\.day)),
    ]
  }

  /// What activities fall into, by the days of the activities.
  private func parts(of activities: [Activity]) throws(TrainingStoreError) -> [Holding] {
    let tables = [
      ("laps", "laps", "lap"), ("swimLengths", "lengths of pools", "swimLength"),
      ("strengthSets", "strength sets", "strengthSet"),
      ("workoutSteps", "steps of workouts", "workoutStep"),
      ("watchSplits", "splits of the watch", "watchSplit"),
      ("heartBeats", "activities with each heart beat", "heartBeats"),
      ("bestEfforts", "best efforts", "bestEffort"),
    ]
    var parts: [Holding] = []
    for (key, words, table) in tables {
      let rows = try read { db in
        try Row.fetchAll(
          db, sql: "SELECT activityID, count(*) FROM \(table) GROUP BY activityID"
        ).map { (id: $0[0] as Int64, count: $0[1] as Int) }
      }
      let ids = Set(rows.map(\.id))
      parts.append(
        Holding(
          key, words, count: rows.reduce(0) { $0 + $1.count },
          days: activities.filter { ids.contains($0.id) }.map(\.day)))
    }
    return parts
  }
}
