import Training

/// Sorted by day, one of each.
extension [Night] {
  /// The nights of the daily files with what only the watch's own files know: stages of nights
  /// without any, and the heart-rate variability.
  func completed(by wellness: Wellness) -> [Night] {
    guard !wellness.sleepTimelines.isEmpty || !wellness.healthStatuses.isEmpty else { return self }
    let told = Set(filter { !$0.sleepStages.isEmpty }.map(\.day))
    var untold: [Day: Night] = [:]
    for timeline in wellness.sleepTimelines {
      let day = timeline.end.day
      guard !told.contains(day) else { continue }
      let night = Night(timeline, day: day)
      // Two sleeps of one day: the longer one is the night.
      if (night.asleepSeconds ?? 0) > (untold[day]?.asleepSeconds ?? 0) { untold[day] = night }
    }
    var nights = filter { untold[$0.day] == nil } + untold.values
    if !untold.isEmpty { nights.sort { $0.day < $1.day } }
    let variability = Dictionary(
      wellness.healthStatuses.compactMap { status in
        status[.heartRateVariability].map { (status.day, $0.value) }
      }, uniquingKeysWith: { first, _ in first })
    for index in nights.indices where nights[index].heartRateVariability == nil {
      nights[index].heartRateVariability = variability[nights[index].day]
    }
    return nights
  }
}

extension Night {
  /// A night that only its stages tell of.
  fileprivate init(_ timeline: SleepTimeline, day: Day) {
    self.init(day: day)
    start = timeline.start
    end = timeline.end
    deepSeconds = timeline.seconds(in: .deep)
    lightSeconds = timeline.seconds(in: .light)
    remSeconds = timeline.seconds(in: .rem)
    awakeSeconds = timeline.seconds(in: .awake)
    unmeasurableSeconds = timeline.seconds(in: .unmeasurable)
    score = timeline.score
  }
}
