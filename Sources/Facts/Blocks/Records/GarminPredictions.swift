package import Training

/// Garmin's latest predictions of race times, if they are of the last 90 days.
package struct GarminPredictions: Hashable, Sendable, Encodable {
  package var day: Day
  /// For each of the distances of `RaceEquivalents`; `nil` where there is none.
  package var seconds: [Double?]

  package init?(_ season: Season) {
    guard
      let latest = season.log.wellness.racePredictions.last(where: { season.isRecent($0.day) })
    else { return nil }
    day = latest.day
    seconds = [
      latest.fiveKilometersSeconds, latest.tenKilometersSeconds, latest.halfMarathonSeconds,
      latest.marathonSeconds,
    ]
  }
}
