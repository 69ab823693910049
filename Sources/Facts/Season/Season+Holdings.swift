import Training

extension Season {
  /// What there is, in the order of the page about the data; nothing that there is none of.
  var holdings: [Holding] {
    let wellness = log.wellness.holdings
    let told: [Holding.Kind] = [
      .healthStatuses, .bodyMeasurements, .fitnessEstimates, .acuteLoads, .readiness,
      .racePredictions,
    ]
    let all =
      [
        Holding(.activities, days: entries.map(\.day)),
        Holding(.recordings, days: entries.filter(\.activity.hasRecording).map(\.day)),
        Holding(.enteredByHand, days: entries.filter { $0.activity.byHand != nil }.map(\.day)),
        Holding(.watchDays, days: log.days.map(\.day)),
        Holding(.nights, days: log.nights.map(\.day)),
      ] + told.compactMap { kind in wellness.first { $0.kind == kind } } + [
        Holding(.withGear, days: entries.filter { !gear[$0.id].isEmpty }.map(\.day)),
        Holding(.withWeather, days: entries.filter { log.weather[$0.id] != nil }.map(\.day)),
      ]
    return all.filter { $0.count > 0 }
  }
}
