import Training

extension Recording {
  /// A recording at one sample a second, told by the minute.
  ///
  /// - Parameters:
  ///   - minutes: speed in meters a second, heart rate (`nil` for none) and meters of climb.
  ///   - pauseAfter: a minute after which nothing is recorded.
  ///   - pauseSeconds: for how long.
  ///   - kinds: which of the streams are there.
  /// - Returns: a recording with one sample more than seconds.
  static func steady(
    _ minutes: [(speed: Double, heartRate: Int32?, climb: Double)], pauseAfter: Int? = nil,
    pauseSeconds: Int32 = 0, kinds: [StreamKind] = [.time, .distance, .heartRate, .altitude]
  ) -> Recording {
    var (times, meters, rates, heights): ([Int32], [Int32], [Int32], [Int32]) = ([0], [0], [], [])
    var (now, way, height): (Int32, Double, Double) = (0, 0, 100)
    rates.append(minutes.first?.heartRate ?? Stream.missing)
    heights.append(Int32((height + 500) * 5))
    for (index, minute) in minutes.enumerated() {
      for second in 0..<60 {
        now += 1
        if second == 0, index > 0, index - 1 == pauseAfter { now += pauseSeconds }
        way += minute.speed
        height += minute.climb / 60
        times.append(now)
        meters.append(Int32((way * 100).rounded()))
        // A sample owns the second after it: the last of a minute speaks for the next one.
        let owner = second == 59 && index + 1 < minutes.count ? minutes[index + 1] : minute
        rates.append(owner.heartRate ?? Stream.missing)
        heights.append(Int32(((height + 500) * 5).rounded()))
      }
    }
    let all: [Stream] = [
      Stream(.time, raw: times), Stream(.distance, raw: meters, scale: 100),
      Stream(.heartRate, raw: rates), Stream(.altitude, raw: heights, scale: 5, offset: 500),
    ]
    return Recording(streams: all.filter { kinds.contains($0.kind) })
  }

  /// The same minute again and again.
  static func steady(
    minutes: Int, speed: Double, heartRate: Int32?, climb: Double = 0
  ) -> Recording {
    steady(Array(repeating: (speed, heartRate, climb), count: minutes))
  }
}

extension Activity {
  /// A run on a day of 2026 with nothing known but its length.
  static func run(
    _ id: Int64 = 1, day: Day = Day(number: 20_600), meters: Double? = nil,
    sport: Sport = .running
  ) -> Activity {
    var activity = Activity(
      id: id, sport: sport,
      start: Moment(unixSeconds: day.number * 86_400 + 36_000, utcOffsetSeconds: 0),
      movingSeconds: 3_600)
    activity.distanceMeters = meters
    return activity
  }
}

extension Athlete {
  static func runner(
    _ profiles: HeartRateProfile...
  ) -> Athlete {
    var athlete = Athlete()
    athlete.heartRates = profiles
    return athlete
  }
}
