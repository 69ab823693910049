/// One kind of thing that is known: how many there are, from when to when, what is missing.
package struct Holding: Hashable, Sendable, Encodable {
  package enum Kind: String, CaseIterable, Hashable, Sendable, Encodable {
    case activities, recordings, enteredByHand, withGear, withWeather
    // A watch worn day and night.
    case watchDays, nights, restingHeartRates, heartRateVariabilities, healthStatuses
    case sleepTimelines, naps, weights, bodyMeasurements
    // What Garmin computes.
    case fitnessEstimates, activityEstimates, fitnessAges, acuteLoads, trainingStatuses, readiness
    case enduranceScores, hillScores, racePredictions, acclimations
    // Lists.
    case personalRecords, gear, heartRateZones, suggestedWorkouts, suggestedRaces
    // Parts of activities.
    case laps, swimLengths, strengthSets, workoutSteps, watchSplits, heartBeats, bestEfforts
  }

  package var kind: Kind
  package var count: Int
  /// `nil` where nothing of it has a day.
  package var days: ClosedRange<Day>?
  /// Runs of days without one between the first and the last, oldest first; `nil` where nobody
  /// looks for them.
  package var gaps: [ClosedRange<Day>]?

  /// - Parameters:
  ///   - kind: what there is.
  ///   - count: how many there are, where that is not how many days.
  ///   - days: of each, in any order; several may share one.
  package init(_ kind: Kind, count: Int? = nil, days: [Day]) {
    let ordered = days.sorted()
    self.kind = kind
    self.count = count ?? days.count
    if let first = ordered.first, let last = ordered.last { self.days = first...last }
    gaps = kind.usualGap.map { usual in
      zip(ordered, ordered.dropFirst()).compactMap { before, after in
        after - before - 1 > usual ? (before + 1)...(after - 1) : nil
      }
    }
  }
}

extension Holding.Kind {
  /// How many days without one are nothing to tell; `nil` where nobody looks for gaps.
  package var usualGap: Int? {
    switch self {
    case .activities: 13
    case .watchDays, .nights, .restingHeartRates, .heartRateVariabilities, .healthStatuses: 0
    default: nil
    }
  }
}

extension Wellness {
  /// What there is besides days, nights and gear, also what there is none of.
  package var holdings: [Holding] {
    [
      Holding(
        .heartRateVariabilities,
        days: healthStatuses.filter { $0[.heartRateVariability] != nil }.map(\.day)),
      Holding(.healthStatuses, days: healthStatuses.map(\.day)),
      Holding(.sleepTimelines, days: sleepTimelines.map(\.start.day)),
      Holding(.naps, days: naps.map(\.day)),
      Holding(
        .weights, days: bodyMeasurements.filter { $0.weightKilograms != nil }.map(\.day)),
      Holding(.bodyMeasurements, days: bodyMeasurements.map(\.day)),
      Holding(.fitnessEstimates, days: fitnessEstimates.map(\.day)),
      Holding(.activityEstimates, days: activityEstimates.map(\.day)),
      Holding(.fitnessAges, days: fitnessAges.map(\.day)),
      Holding(.acuteLoads, days: acuteLoads.map(\.day)),
      Holding(.trainingStatuses, days: trainingStatuses.map(\.day)),
      Holding(.readiness, days: readiness.map(\.day)),
      Holding(.enduranceScores, days: enduranceScores.map(\.day)),
      Holding(.hillScores, days: hillScores.map(\.day)),
      Holding(.racePredictions, days: racePredictions.map(\.day)),
      Holding(.acclimations, days: acclimations.map(\.day)),
      Holding(
        .personalRecords, count: personalRecords.count, days: personalRecords.compactMap(\.day)),
      Holding(.heartRateZones, count: heartRateZones.count, days: []),
      Holding(.suggestedWorkouts, days: suggestedWorkouts.map(\.day)),
      Holding(.suggestedRaces, days: suggestedRaces.map(\.day)),
    ]
  }
}
