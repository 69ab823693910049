import Foundation
import Training

/// One row of the list of days of intervals.icu: what watches, scales and the runner told of one.
///
/// Every value stands for itself: who sent it is not said.
struct IntervalsDayRow: Decodable {
  /// Each is `nil` where nothing of it is told.
  var day: WellnessDay?
  var night: Night?
  var status: HealthStatus?
  var body: BodyMeasurement?
  var estimate: FitnessEstimate?

  /// Whether anything is told.
  var isUsable: Bool {
    day != nil || night != nil || status != nil || body != nil || estimate != nil
  }

  private enum Keys: CodingKey {
    case id, weight, restingHR, hrv, sleepSecs, sleepScore, spO2, respiration, vo2max, steps
  }

  private typealias Row = KeyedDecodingContainer<Keys>

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.id)?.day else { return }
    day = Self.day(row, date)
    night = Self.night(row, date)
    status = Self.status(row, date)
    // Before all that the day brings: what was measured in it counts.
    let midnight = date.number * 86_400
    if let weight = row.positive(.weight), weight < 1_000 {
      var body = BodyMeasurement(day: date, sequence: midnight * 1_000)
      (body.weightKilograms, body.weightSource) = (weight, "intervals.icu")
      self.body = body
    }
    if let oxygen = row.positive(.vo2max), oxygen < 120 {
      estimate = FitnessEstimate(
        day: date, time: Moment(unixSeconds: midnight, utcOffsetSeconds: nil), sport: .other,
        vo2Max: oxygen)
    }
  }

  private static func day(_ row: Row, _ date: Day) -> WellnessDay? {
    var day = WellnessDay(day: date)
    day.restingHeartRate = heartRate(row.number(.restingHR))
    day.steps = row.count(.steps).flatMap { $0 > 0 ? $0 : nil }
    return day == WellnessDay(day: date) ? nil : day
  }

  /// Nothing is told of stages, nor of when it was.
  private static func night(_ row: Row, _ date: Day) -> Night? {
    guard let seconds = row.positive(.sleepSecs), seconds <= 172_800 else { return nil }
    var night = Night(day: date)
    night.toldAsleepSeconds = seconds
    night.score = row.score(.sleepScore)
    return night
  }

  private static func status(_ row: Row, _ date: Day) -> HealthStatus? {
    let values: [(HealthReading.Kind, Double?)] = [
      (.heartRateVariability, row.positive(.hrv)), (.respiration, row.positive(.respiration)),
      (.oxygenSaturation, row.score(.spO2).flatMap { $0 > 0 ? $0 : nil }),
    ]
    let readings = values.compactMap { kind, value in
      value.map { HealthReading(kind, value: $0) }
    }
    return readings.isEmpty ? nil : HealthStatus(day: date, readings: readings)
  }
}
