import Foundation
import Training

/// The weighings of one day, as a service lists them.
struct LiveWeightRow: ExportRow {
  private(set) var values: [BodyMeasurement] = []
  static let wrapper: String? = "dailyWeightSummaries"

  private enum Keys: CodingKey { case allWeightMetrics }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let weighings = try? row.decodeIfPresent([Weighing].self, forKey: .allWeightMetrics)
    values = (weighings ?? []).compactMap(\.body)
  }
}

private struct Weighing: Decodable {
  var body: BodyMeasurement?

  private enum Keys: CodingKey {
    case calendarDate, weight, sourceType, bodyFat, bodyWater, muscleMass, boneMass
    case timestampGMT, samplePk
  }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self),
      let day = row.date(.calendarDate)?.day, let grams = row.positive(.weight), grams < 1_000_000
    else { return }
    var body = BodyMeasurement(day: day, sequence: Self.sequence(row, day, grams: grams))
    body.weightKilograms = grams / 1_000
    body.weightSource = row.word(.sourceType)
    body.bodyFatPercent = row.positive(.bodyFat)
    body.bodyWaterPercent = row.positive(.bodyWater)
    body.muscleMassKilograms = row.positive(.muscleMass).map { $0 / 1_000 }
    body.boneMassKilograms = row.positive(.boneMass).map { $0 / 1_000 }
    self.body = body
  }

  /// Milliseconds since 1970, as an export counts: of the weighing, else of its row at Garmin, else
  /// something in its day that another weighing does not have.
  private static func sequence(
    _ row: KeyedDecodingContainer<Keys>, _ day: Day, grams: Double
  ) -> Int {
    for key in [Keys.timestampGMT, .samplePk] {
      if let count = row.integer(key), GarminDate(milliseconds: Double(count)) != nil,
        count >= 100_000_000_000
      {
        return Int(count)
      }
      if let date = row.date(key) { return date.seconds * 1_000 }
    }
    return day.number * 86_400_000 + Int(grams)
  }
}
