import Training

/// A row of `summarizedActivities`, in the units of that file: centimeters, milliseconds,
/// centimeters a millisecond, kilojoules.
struct ActivitySummary {
  let activity: DemoActivity
  let hostileText: String?

  var json: JSON {
    var pairs = head + sums
    pairs += heart + positions
    if let load = activity.load {
      pairs.append(("activityTrainingLoad", .number(load.rounded(decimals: 4))))
    }
    pairs += tail
    return .object(pairs)
  }

  private var entry: DiaryEntry { activity.entry }
  private var totals: DemoTotals { activity.totals }
  private var startMilliseconds: Int { entry.start.unixSeconds * 1_000 }

  private var head: [(String, JSON)] {
    var random = DemoRandom(seed: UInt64(activity.activityNumber))
    let sport = activity.sport
    return [
      ("activityId", .whole(activity.activityNumber)),
      ("uuidMsb", .whole(Int(truncatingIfNeeded: random.next()))),
      ("uuidLsb", .whole(Int(truncatingIfNeeded: random.next()))),
      ("name", .text(hostileText ?? entry.session.title)),
      ("activityType", .text(sport.key)),
      ("userProfileId", .whole(Demo.userNumber)),
      ("timeZoneId", 124),
      ("beginTimestamp", .whole(startMilliseconds)),
      ("eventTypeId", .whole(entry.session.kind == .race ? 1 : 9)),
      ("rule", "subscribers"),
      ("sportType", .text(sport.fit.uppercased())),
      ("startTimeGmt", .number(Double(startMilliseconds))),
      (
        "startTimeLocal",
        .number(Double(startMilliseconds + (entry.start.utcOffsetSeconds ?? 0) * 1_000))
      ),
    ]
  }

  private var sums: [(String, JSON)] {
    var pairs: [(String, JSON)] = [
      ("duration", .number(Double(totals.timerSeconds) * 1_000))
    ]
    if activity.hasDistance {
      pairs += [
        ("distance", .number((totals.meters * 100).rounded())),
        ("avgSpeed", .number((totals.averageSpeed / 10).rounded(decimals: 6))),
        ("maxSpeed", .number((totals.maximumSpeed / 10).rounded(decimals: 6))),
      ]
    }
    pairs += [
      (
        "calories",
        .number((Double(totals.kilocalories(entry.session.kind)) * 4.19).rounded(decimals: 4))
      ),
      ("elapsedDuration", .number(Double(totals.elapsedSeconds) * 1_000)),
      ("movingDuration", .number(Double(totals.timerSeconds) * 1_000)),
    ]
    if let altitude = totals.altitude {
      pairs += [
        ("elevationGain", .number((totals.ascent.rounded()) * 100)),
        ("elevationLoss", .number((totals.descent.rounded()) * 100)),
        ("minElevation", .number((altitude.lowest * 100).rounded())),
        ("maxElevation", .number((altitude.highest * 100).rounded())),
      ]
    }
    if let cadence = totals.cadence {
      switch entry.session.kind {
      case .ride: pairs.append(("avgBikeCadence", .number(cadence.average.rounded())))
      case .swim:
        pairs += [
          ("poolLength", .number(Swimmer.poolMeters * 100)), ("unitOfPoolLength", "meter"),
          ("activeLengths", .whole(activity.lengths.count)),
          ("strokes", .number(Double(activity.strokes.reduce(0, +)))),
        ]
      default:
        pairs += [
          ("avgRunCadence", .number((cadence.average / 2).rounded(decimals: 2))),
          ("avgDoubleCadence", .number(cadence.average.rounded(decimals: 2))),
          ("maxDoubleCadence", .number(cadence.maximum.rounded(decimals: 2))),
          (
            "steps",
            .number((cadence.average * Double(totals.timerSeconds) / 60).rounded())
          ),
        ]
      }
    }
    if let power = totals.power {
      pairs += [
        ("avgPower", .number(power.average.rounded())), ("maxPower", .number(power.maximum)),
      ]
    }
    if let temperature = totals.temperature {
      pairs += [
        ("minTemperature", .number(temperature.lowest)),
        ("maxTemperature", .number(temperature.highest)),
      ]
    }
    return pairs
  }

  private var heart: [(String, JSON)] {
    guard let heartRate = totals.heartRate else { return [] }
    var pairs: [(String, JSON)] = [
      ("avgHr", .number(heartRate.average.rounded())), ("maxHr", .number(heartRate.maximum)),
      ("minHr", .number(heartRate.minimum)),
    ]
    for (index, seconds) in activity.zoneSeconds.enumerated() {
      pairs.append(("hrTimeInZone_\(index)", .whole(seconds * 1_000)))
    }
    if entry.day >= Demo.newWatch {
      let hard = activity.zoneSeconds.suffix(3).reduce(0, +)
      pairs += [
        (
          "aerobicTrainingEffect",
          .number(min(1.2 + Double(totals.timerSeconds) / 2_800, 5).rounded(decimals: 1))
        ),
        ("anaerobicTrainingEffect", .number(min(Double(hard) / 700, 4).rounded(decimals: 1))),
        (
          "vO2MaxValue",
          .number((Fitness.thresholdSpeed(on: entry.day) * 14.1 - 3.2).rounded())
        ),
      ].filter { $0.0 != "vO2MaxValue" || activity.isRun }
    }
    return pairs
  }

  private var positions: [(String, JSON)] {
    let recording = activity.recording
    guard let latitude = recording.latitude.first, let longitude = recording.longitude.first,
      let lastLatitude = recording.latitude.last, let lastLongitude = recording.longitude.last
    else { return [] }
    return [
      ("startLatitude", .number(latitude.rounded(decimals: 7))),
      ("startLongitude", .number(longitude.rounded(decimals: 7))),
      ("endLatitude", .number(lastLatitude.rounded(decimals: 7))),
      ("endLongitude", .number(lastLongitude.rounded(decimals: 7))),
      ("locationName", .text(hostileText ?? entry.session.course?.place ?? Land.town)),
    ]
  }

  private var tail: [(String, JSON)] {
    var pairs: [(String, JSON)] = [
      ("lapCount", .whole(activity.recording.laps.count)),
      ("manufacturer", "GARMIN"),
      ("deviceId", .whole(entry.day >= Demo.newWatch ? 3_412_345_678 : 3_301_234_567)),
      ("summarizedDiveInfo", [:]),
      ("decoDive", false), ("purposeful", false), ("autoCalcCalories", false),
      ("favorite", false), ("pr", false), ("elevationCorrected", false), ("atpActivity", false),
      ("parent", false),
    ]
    if let words = hostileText ?? remark { pairs.insert(("description", .text(words)), at: 0) }
    if let exertion { pairs.insert(("workoutRpe", .whole(exertion)), at: 1) }
    return pairs
  }

  /// How hard it felt, 0 to 100; only hard days are asked.
  private var exertion: Int? {
    switch entry.session.kind {
    case .race: 90
    case .quality: 70
    default: nil
    }
  }

  private var remark: String? {
    switch entry.session.kind {
    case .race: "Race."
    case .treadmill: "Sleet outside."
    case .easy where !entry.hasHeartRate: "Strap left at home."
    default: nil
    }
  }
}
