import Foundation
import Training

/// What the watch, worn day and night, says of one day.
struct BodyDay {
  var day: Day
  var restingHeartRate: Double
  var dayHeartRate: Double
  var steps: Int
  var stress: Int
  /// Overnight rMSSD in milliseconds; `nil` before the watch that measures it.
  var heartRateVariability: Double?
  var bodyBattery: (highest: Int, lowest: Int)?
  var activeKilocalories: Double
  /// The watch lay on its charger.
  var isWorn: Bool
  var night: DemoNight?
}

/// One night, dated by its morning.
struct DemoNight {
  var start: Moment
  var deepMinutes: Int
  var lightMinutes: Int
  /// `nil` from the first watch, which does not know it.
  var remMinutes: Int?
  var awakeMinutes: Int
  var score: Int?
  /// Nobody confirmed it: a default window without stages.
  var isUnconfirmed = false

  var minutes: Int { deepMinutes + lightMinutes + (remMinutes ?? 0) + awakeMinutes }
}

/// The body's answer to the training: one value a day, oldest first.
struct BodyDiary {
  let days: [BodyDay]

  /// Draws the days of somebody who trained like this.
  ///
  /// `loads` may be on any one scale, and `meters` are meters run; both are by day.
  init(seed: UInt64, loads: [Day: Double], meters: [Day: Double]) {
    var fatigue = 30.0
    var fitness = 30.0
    days = (0..<Demo.weekCount * 7).map { index in
      let day = Demo.firstDay + index
      var random = DemoRandom(seed: seed, for: .body, index)
      let strain = (fatigue - fitness) / 40
      let body = Self.day(day, strain: strain, meters: meters[day] ?? 0, &random)
      let load = loads[day] ?? 0
      fatigue += (load - fatigue) * 0.133
      fitness += (load - fitness) * 0.0235
      return body
    }
  }

  private static func day(
    _ day: Day, strain: Double, meters: Double, _ random: inout DemoRandom
  ) -> BodyDay {
    let isIll = Demo.cold.contains(day)
    let isAway = Demo.holiday.contains(day)
    let hasNewWatch = day >= Demo.newWatch
    let resting = Fitness.restingHeartRate(on: day) + 1.6 * strain + (isAway ? 1.5 : 0)
    let raw = resting + 1.4 * random.bell()
    let stress = 27 + 5 * strain + (isIll ? 19 : 0) - (isAway ? 7 : 0) + 4 * random.bell()
    let variability = 62 - 5 * strain - (isIll ? 19 : 0) + 5 * random.bell()
    let charged = 88 - 7 * strain - (isIll ? 30 : 0) + 5 * random.bell()
    let walked = (isIll ? 2_600.0 : isAway ? 13_500 : 6_400) + 1_500 * random.bell()
    return BodyDay(
      day: day, restingHeartRate: resting.rounded(), dayHeartRate: raw.rounded(),
      steps: Int(max(walked, 900) + meters / 1.05),
      stress: Int(min(max(stress, 12), 80)),
      heartRateVariability: hasNewWatch ? max(variability, 20).rounded() : nil,
      bodyBattery: hasNewWatch
        ? (Int(min(max(charged, 30), 100)), Int(min(max(charged - 68 + 6 * random.bell(), 5), 40)))
        : nil,
      activeKilocalories: (320 + meters / 1_000 * 68 + 40 * random.bell()).rounded(),
      isWorn: !random.happens(0.012),
      night: night(before: day, strain: strain, isIll: isIll, hasNewWatch, &random))
  }

  private static func night(
    before day: Day, strain: Double, isIll: Bool, _ hasNewWatch: Bool,
    _ random: inout DemoRandom
  ) -> DemoNight? {
    let isWeekend = day.weekday > 5
    let bed = 22.6 + (isWeekend ? 0.5 : 0) + 0.4 * random.bell()
    let asleep = (isIll ? 8.1 : 7.2) + (isWeekend ? 0.4 : 0) - 0.1 * strain + 0.5 * random.bell()
    let minutes = max(asleep, 4.5) * 60
    let deep = minutes * (0.17 + 0.025 * random.bell())
    let rem = minutes * (0.21 + 0.03 * random.bell())
    let start = DemoClock.moment(day - 1, secondOfDay: Int(bed * 60) * 60)
    let score = 60 + (minutes - 390) / 4 - 5 * max(strain, 0) - (isIll ? 16 : 0) + 5 * random.bell()
    if random.happens(0.02) { return nil }
    var night = DemoNight(
      start: start, deepMinutes: Int(deep),
      lightMinutes: Int(minutes - deep - (hasNewWatch ? rem : 0)),
      remMinutes: hasNewWatch ? Int(rem) : nil,
      awakeMinutes: random.whole(4...(isIll ? 55 : 28)),
      score: hasNewWatch ? Int(min(max(score, 25), 97)) : nil)
    night.isUnconfirmed = random.happens(0.015)
    return night
  }
}
