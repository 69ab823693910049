import Foundation
import Training

/// The weather of one activity, as a service that is asked for it says: in degrees Fahrenheit and
/// miles an hour for everybody.
struct LiveWeatherRow: ExportRow {
  struct Value: Sendable {
    var activityID: Int64
    var weather: Weather
  }

  private(set) var values: [Value] = []

  private enum Keys: CodingKey { case activityId, weather }

  private enum PartKeys: CodingKey {
    case temp, apparentTemp, dewPoint, relativeHumidity, windDirection, windDirectionCompassPoint
    case windSpeed, weatherTypeDTO
  }

  private enum TypeKeys: CodingKey { case desc }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.activityId), id > 0,
      let part = try? row.nestedContainer(keyedBy: PartKeys.self, forKey: .weather)
    else { return }
    var weather = Weather()
    weather.temperatureCelsius = Self.celsius(part.number(.temp))
    weather.feltCelsius = Self.celsius(part.number(.apparentTemp))
    weather.dewPointCelsius = Self.celsius(part.number(.dewPoint))
    weather.humidity = part.share(.relativeHumidity)
    weather.windMetersPerSecond = part.amount(.windSpeed).flatMap {
      $0 < 250 ? $0 * 0.447_04 : nil
    }
    weather.windDegrees = Self.degrees(part)
    let type = try? part.nestedContainer(keyedBy: TypeKeys.self, forKey: .weatherTypeDTO)
    weather.words = type?.text(.desc)
    if weather != Weather() { values = [Value(activityID: id, weather: weather)] }
  }

  /// `nil` for what was never measured outdoors.
  private static func celsius(_ fahrenheit: Double?) -> Double? {
    fahrenheit.flatMap { (-130...150).contains($0) ? ($0 - 32) / 1.8 : nil }
  }

  /// Where the wind comes from, by the number or else by the word.
  private static func degrees(_ part: KeyedDecodingContainer<PartKeys>) -> Double? {
    if let degrees = part.number(.windDirection), (0...360).contains(degrees) {
      return degrees == 360 ? 0 : degrees
    }
    return part.word(.windDirectionCompassPoint).flatMap { points.firstIndex(of: $0) }
      .map { Double($0) * 22.5 }
  }

  private static let points = [
    "n", "nne", "ne", "ene", "e", "ese", "se", "sse", "s", "ssw", "sw", "wsw", "w", "wnw", "nw",
    "nnw",
  ]
}
