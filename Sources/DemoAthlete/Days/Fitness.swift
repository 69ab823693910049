import Foundation
import Training

/// What the athlete's body can do on a day.
enum Fitness {
  static let maximumHeartRate = 188.0

  /// Meters a second that can be held for an hour.
  static func thresholdSpeed(on day: Day) -> Double {
    interpolate(speeds, at: Double(day - Demo.firstDay))
  }

  /// Beats a minute on waking, before a night's chance.
  static func restingHeartRate(on day: Day) -> Double {
    let ill = Demo.cold.contains(day) ? 9.0 : 0
    return interpolate(resting, at: Double(day - Demo.firstDay)) + ill
  }

  private static let speeds: [(day: Double, value: Double)] = [
    (0, 3.40), (110, 3.52), (167, 3.64), (230, 3.62), (320, 3.74), (420, 3.74), (474, 3.82),
    (486, 3.70), (523, 3.82), (600, 3.80), (660, 3.86), (735, 3.96),
  ]

  private static let resting: [(day: Double, value: Double)] = [
    (0, 54), (167, 51), (250, 52), (320, 50), (420, 51), (523, 49), (600, 50), (735, 47),
  ]

  private static func interpolate(_ table: [(day: Double, value: Double)], at day: Double)
    -> Double
  {
    for (a, b) in zip(table, table.dropFirst()) where day <= b.day {
      let share = max((day - a.day) / (b.day - a.day), 0)
      return a.value + (b.value - a.value) * share
    }
    return table.last?.value ?? 0
  }

  /// Degrees Celsius: warm in January, as it is south of the equator, and at three in the afternoon.
  static func temperature(on day: Day, hour: Double) -> Double {
    let season = 2 * Double.pi * Double(day.number % 365 - 15) / 365.25
    return 12 + 6.5 * cos(season) + 3 * cos(2 * .pi * (hour - 15) / 24)
  }
}
