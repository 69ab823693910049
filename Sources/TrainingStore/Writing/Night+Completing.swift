import Training

extension [Night] {
  /// The nights of the daily files with what only the watch's own files know: stages of nights
  /// without any, and the heart-rate variability.
  func completed(by wellness: Wellness) -> [Night] {
    var nights: [Day: Night] = [:]
    for night in self { nights[night.day] = night }
    let told = Set(nights.keys)
    for timeline in wellness.sleepTimelines {
      let day = timeline.end.day
      guard !told.contains(day) else { continue }
      let night = Night(timeline, day: day)
      // Two sleeps of one day: the longer one is the night.
      if (night.asleepSeconds ?? 0) > (nights[day]?.asleepSeconds ?? 0) { nights[day] = night }
    }
    for status in wellness.healthStatuses {
      guard let reading = status[.heartRateVariability] else { continue }
      let value = nights[status.day]?.heartRateVariability ?? reading.value
      nights[status.day]?.heartRateVariability = value
    }
    return nights.values.sorted { $0.day < $1.day }
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
