import Foundation
import Training

/// One event of `CalendarItems`.
struct CalendarRow: ExportRow {
  private(set) var values: [SuggestedRace] = []
  static let wrapper: String? = "calendarEvents"

  private enum Keys: CodingKey {
    case eventId, name, date, completionTargetValueNormalized, location, eventType, race
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.eventId), let date = row.date(.date) else { return }
    var race = SuggestedRace(
      id: id, day: date.day, name: row.text(.name) ?? "Event", isRace: row.flag(.race))
    race.place = row.text(.location)
    race.sport = row.word(.eventType).map { Sport(rawValue: $0) }
    // In centimeters, whatever unit the runner chose.
    race.distanceMeters = row.positive(.completionTargetValueNormalized).map { $0 / 100 }
    values = [race]
  }
}
