import Training

/// Daily summaries, sleep and nightly health, as the export writes them: a file for a hundred days.
struct WellnessFiles {
  let days: [BodyDay]

  /// The files by path, oldest first.
  var files: [(path: String, json: JSON)] {
    stride(from: 0, to: days.count, by: 100).flatMap { first in
      let window = days[first..<min(first + 100, days.count)]
      let name = "\((Demo.firstDay + first).iso)_\((Demo.firstDay + first + 100).iso)"
      var files: [(path: String, json: JSON)] = [
        (
          "DI_CONNECT/DI-Connect-Aggregator/UDSFile_\(name).json",
          .list(window.map(Self.summary))
        ),
        (
          "DI_CONNECT/DI-Connect-Wellness/\(name)_\(Demo.userNumber)_sleepData.json",
          .list(window.compactMap(Self.night))
        ),
      ]
      let health = window.compactMap(Self.health)
      if !health.isEmpty {
        files.append(
          (
            "DI_CONNECT/DI-Connect-Wellness/\(name)_\(Demo.userNumber)_healthStatusData.json",
            .list(health)
          ))
      }
      return files
    }
  }

  private static func summary(_ body: BodyDay) -> JSON {
    let start = DemoClock.moment(body.day, secondOfDay: 0).unixSeconds
    let end = DemoClock.moment(body.day + 1, secondOfDay: 0).unixSeconds
    var pairs: [(String, JSON)] = [
      ("userProfilePK", .whole(Demo.userNumber)),
      ("calendarDate", .text(body.day.iso)),
      ("durationInMilliseconds", .whole((end - start) * 1_000)),
      ("totalKilocalories", .number(1_650 + body.activeKilocalories)),
      ("activeKilocalories", .number(body.activeKilocalories)),
      ("bmrKilocalories", 1_650.0),
      ("dailyStepGoal", 9_000),
      ("wellnessStartTimeGmt", .text(timestamp(start))),
      ("wellnessEndTimeGmt", .text(timestamp(end))),
      ("wellnessStartTimeLocal", .text(body.day.iso + "T00:00:00.0")),
      ("wellnessEndTimeLocal", .text((body.day + 1).iso + "T00:00:00.0")),
      ("userIntensityMinutesGoal", 300),
      ("includesWellnessData", true),
      ("source", 0),
    ]
    guard body.isWorn else { return .object(pairs + [("allDayStress", [:])]) }
    pairs += [
      ("totalSteps", .whole(body.steps)),
      ("totalDistanceMeters", .whole(body.steps * 4 / 5)),
      ("minHeartRate", .whole(Int(body.dayHeartRate) - 2)),
      ("maxHeartRate", .whole(Int(min(118 + Double(body.steps) / 320, 186)))),
      ("restingHeartRate", .whole(Int(body.restingHeartRate))),
      ("currentDayRestingHeartRate", .whole(Int(body.dayHeartRate))),
      ("restingHeartRateTimestamp", .whole(end * 1_000)),
      ("allDayStress", stress(body)),
    ]
    if let battery = body.bodyBattery {
      pairs.append(("bodyBattery", Self.battery(battery, body.day)))
    }
    return .object(pairs)
  }

  private static func stress(_ body: BodyDay) -> JSON {
    let shares = [("TOTAL", 0, 86_400), ("AWAKE", 6, 57_600), ("ASLEEP", -12, 28_800)]
    return [
      "userProfilePK": .whole(Demo.userNumber), "calendarDate": .text(body.day.iso),
      "aggregatorList": .list(
        shares.map { type, more, seconds in
          [
            "type": .text(type), "averageStressLevel": .whole(max(body.stress + more, 5)),
            "maxStressLevel": .whole(min(body.stress + 52, 99)),
            "totalDuration": .whole(seconds), "restDuration": .whole(seconds / 3),
          ]
        }),
    ]
  }

  private static func battery(_ battery: (highest: Int, lowest: Int), _ day: Day) -> JSON {
    let values = [("HIGHEST", battery.highest, 6), ("LOWEST", battery.lowest, 22)]
    return [
      "userProfilePK": .whole(Demo.userNumber), "calendarDate": .text(day.iso),
      "chargedValue": .whole(battery.highest - battery.lowest),
      "drainedValue": .whole(battery.highest - battery.lowest),
      "bodyBatteryStatList": .list(
        values.map { type, value, hour in
          [
            "bodyBatteryStatType": .text(type), "statsValue": .whole(value),
            "bodyBatteryStatus": "MEASURED",
            "statTimestamp": .text(
              timestamp(DemoClock.moment(day, secondOfDay: hour * 3_600).unixSeconds)),
          ]
        }),
    ]
  }

  private static func night(_ body: BodyDay) -> JSON? {
    guard let night = body.night else { return nil }
    if night.isUnconfirmed {
      return [
        "sleepStartTimestampGMT": .text((body.day - 1).iso + "T22:00:00.0"),
        "sleepEndTimestampGMT": .text(body.day.iso + "T06:00:00.0"),
        "calendarDate": .text(body.day.iso), "sleepWindowConfirmationType": "UNCONFIRMED",
        "retro": false,
      ]
    }
    let start = night.start.unixSeconds
    var pairs: [(String, JSON)] = [
      ("sleepStartTimestampGMT", .text(timestamp(start))),
      ("sleepEndTimestampGMT", .text(timestamp(start + night.minutes * 60))),
      ("calendarDate", .text(body.day.iso)),
      ("sleepWindowConfirmationType", "ENHANCED_CONFIRMED_FINAL"),
      ("deepSleepSeconds", .whole(night.deepMinutes * 60)),
      ("lightSleepSeconds", .whole(night.lightMinutes * 60)),
      ("awakeSleepSeconds", .whole(night.awakeMinutes * 60)),
      ("unmeasurableSeconds", 0),
      ("retro", false),
    ]
    if let rem = night.remMinutes { pairs.append(("remSleepSeconds", .whole(rem * 60))) }
    if let score = night.score {
      pairs.append(("sleepScores", ["overallScore": .whole(score), "insight": "NONE"]))
    }
    return .object(pairs)
  }

  /// Only exports from autumn 2025 on hold it.
  private static func health(_ body: BodyDay) -> JSON? {
    guard body.day.number >= Demo.today.number - 420, let value = body.heartRateVariability
    else { return nil }
    return [
      "calendarDate": .text(body.day.iso),
      "createTimestampUTC": .text(body.day.iso + "T07:10:00.0"),
      "outliersCount": 0,
      "metrics": [
        [
          "type": "HRV", "value": .number(value), "baselineUpperLimit": 70.0,
          "baselineLowerLimit": 52.0,
          "status": value < 52 ? "BELOW" : value > 70 ? "ABOVE" : "IN_RANGE",
        ],
        [
          "type": "HR", "value": .number(body.dayHeartRate), "baselineUpperLimit": 54.0,
          "baselineLowerLimit": 45.0, "status": "IN_RANGE",
        ],
      ],
    ]
  }

  /// An instant as the export writes it: ISO, without a zone, with tenths.
  static func timestamp(_ seconds: Int) -> String {
    let day = Day(number: seconds / 86_400)
    let second = seconds % 86_400
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.iso)T\(parts.joined(separator: ":")).0"
  }
}
