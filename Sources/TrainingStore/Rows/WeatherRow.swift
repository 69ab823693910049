import GRDB
import Training

/// The weather of an activity in its row.
struct WeatherRow: StoredRow {
  var activityID: Int64
  var weather: Weather

  static let table = StoredTable(
    "weather", key: ["activityID"],
    [
      "temperatureCelsius", "feltCelsius", "dewPointCelsius", "humidity", "windMetersPerSecond",
      "windDegrees", "words",
    ])

  var storedValues: [StoredValue] {
    [
      StoredValue(activityID), StoredValue(weather.temperatureCelsius),
      StoredValue(weather.feltCelsius), StoredValue(weather.dewPointCelsius),
      StoredValue(weather.humidity), StoredValue(weather.windMetersPerSecond),
      StoredValue(weather.windDegrees), StoredValue(weather.words),
    ]
  }

  init(activityID: Int64, weather: Weather) {
    (self.activityID, self.weather) = (activityID, weather)
  }

  init(_ fields: inout RowFields) {
    activityID = fields.required(or: 0)
    weather = Weather()
    weather.temperatureCelsius = fields.next()
    weather.feltCelsius = fields.next()
    weather.dewPointCelsius = fields.next()
    weather.humidity = fields.next()
    weather.windMetersPerSecond = fields.next()
    weather.windDegrees = fields.next()
    weather.words = fields.next()
  }
}
