import GRDB
import Training

/// The weather of activities that are shown, by their own ids.
///
/// Garmin tells it by the number that it gave an activity. Where that has become part of another, or
/// is the one around several legs, it stands with that other, or with each leg.
func fetchWeather(_ db: Database) throws -> [Int64: Weather] {
  let told = Dictionary(
    try fetchRows(WeatherRow.self, db, by: "activityID").map { ($0.activityID, $0.weather) }
  ) { first, _ in first }
  guard !told.isEmpty else { return [:] }
  // The nearest way first: the activity itself, what it was put together of, and what is around it.
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT activity.id AS shown, weather.activityID AS number, 0 AS way
        FROM weather JOIN activity ON activity.id = weather.activityID
        WHERE hidden IS NULL AND NOT isParent
      UNION
      SELECT activity.id, weather.activityID, 1
        FROM weather JOIN item ON item.number = weather.activityID
          AND item.source = \(SourceKind.garminList.rawValue)
        JOIN activityItem ON itemID = item.id
        JOIN activity ON activity.id = activityItem.activityID
        WHERE hidden IS NULL AND NOT activity.isParent
      UNION
      SELECT activity.id, weather.activityID, 2
        FROM weather JOIN activity ON parentID = weather.activityID
        WHERE hidden IS NULL AND NOT isParent
      ORDER BY shown, way, number
      """)
  var weather: [Int64: Weather] = [:]
  while let row = try rows.next() {
    let shown: Int64 = row[0]
    if weather[shown] == nil { weather[shown] = told[row[1]] }
  }
  return weather
}
