import Diagnostics
import Foundation
import Training

/// A row on its way to an activity, with what of it could not be used.
struct StravaRow {
  private let cells: [CSVTable.Cell]
  private let columns: StravaColumns
  private let unit: StravaUnit
  private let table: CSVTable
  private let file: String
  /// What the dates of the table prove.
  var order: WrittenDate.Order?
  var mapping: [String: Sport] = [:]
  private(set) var problems: [Diagnostic] = []

  init(
    _ cells: [CSVTable.Cell], _ columns: StravaColumns, _ unit: StravaUnit, table: CSVTable,
    file: String
  ) {
    (self.cells, self.columns, self.unit) = (cells, columns, unit)
    (self.table, self.file) = (table, file)
  }

  mutating func activity() throws(Diagnostic) -> StravaActivity {
    guard cells.count > columns.distance else {
      throw trouble(0, "this row has \(cells.count) of \(columns.file + 1) columns")
    }
    guard let id = text(0).flatMap({ Int64($0) }), id > 0 else {
      throw trouble(0, "‘\(shown(0))’ is not an activity's number")
    }
    guard let start = start else {
      throw trouble(
        1, dateTrouble(shown(1), order: order) ?? "‘\(shown(1))’ is not a date and time")
    }
    let type = text(3) ?? ""
    let sport = Ingest.sport(passing: type, mapping: mapping)
    var activity = StravaActivity(
      id: id, start: start, sport: sport, type: type, line: cells.first?.line ?? 0)
    activity.name = text(2)
    activity.notes = text(4)
    activity.privateNotes = columns.privateNotes.flatMap { text($0) }
    activity.gear = text(columns.gear)
    activity.file = text(columns.file).flatMap { $0.hasPrefix("#") ? nil : $0 }
    describe(&activity)
    for (index, noun) in [
      (columns.elapsed, "a number of seconds"), (columns.distance, "a distance"),
    ]
    where isUnreadable(index) {
      problems.append(
        trouble(
          index, "‘\(shown(index))’ is not \(noun)",
          help: "the row was kept without it; export again if it matters"))
    }
    return activity
  }

  private func trouble(
    _ index: Int, _ sentence: String,
    help: String = "the row was left out; export again if it matters"
  ) -> Diagnostic {
    let place =
      cells.indices.contains(index) ? table.place(of: cells[index], in: file) : .file(file)
    return .warning(sentence, at: place, help: help)
  }

  /// Whether a cell holds something that is neither a number nor a mark for nothing.
  private func isUnreadable(_ index: Int) -> Bool {
    guard let text = text(index), text.contains(where: { $0.isLetter || $0.isNumber }) else {
      return false
    }
    return number(index) == nil
  }

  private func describe(_ activity: inout StravaActivity) {
    activity.elapsedSeconds = number(.elapsed) ?? number(columns.elapsed)
    activity.movingSeconds = number(.moving)
    activity.distanceMeters =
      number(.meters).map { $0 * unit.exact } ?? number(columns.distance).map { $0 * unit.shown }
    activity.ascentMeters = number(.ascent)
    activity.descentMeters = number(.descent)
    activity.averageHeartRate = number(.averageHeartRate).flatMap { $0 > 0 ? $0 : nil }
    activity.maximumHeartRate =
      (number(.maximumHeartRate) ?? (columns.file >= 12 ? number(7) : nil)).flatMap {
        $0 > 0 ? $0 : nil
      }
    activity.averageCadence = number(.cadence).map {
      activity.sport.countsOneLeg && $0 <= 130 ? $0 * 2 : $0
    }
    activity.averagePowerWatts = number(.power)
    activity.energyKilocalories = number(.energy).flatMap { $0 > 0 ? $0 : nil }
    activity.averageTemperatureCelsius = signedNumber(.temperature)
    activity.relativeEffort = number(.effort) ?? number(columns.file >= 12 ? 8 : 7)
    activity.perceivedExertion = number(.exertion).flatMap { (1...10).contains($0) ? $0 : nil }
    activity.isRace = columns.index(.competition).map { isTrue($0) } ?? false
  }

  /// Strava writes UTC and no zone.
  private var start: Moment? {
    guard let written = text(1).flatMap({ WrittenDate($0, order: order) }),
      (1_950...2_100).contains(written.day.year), let second = written.secondOfDay
    else { return nil }
    let seconds = written.day.number * 86_400 + second - (written.utcOffsetSeconds ?? 0)
    return Moment(unixSeconds: seconds, utcOffsetSeconds: nil)
  }

  /// What a cell says; `nil` for nothing.
  private func text(_ index: Int) -> String? {
    guard cells.indices.contains(index) else { return nil }
    let text = cells[index].text.trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }

  private func shown(_ index: Int) -> String { String((text(index) ?? "").prefix(60)) }

  private func signedNumber(_ column: StravaColumns.Second) -> Double? {
    columns.index(column).flatMap { text($0) }.flatMap { localizedNumber($0) }
  }

  private func number(_ column: StravaColumns.Second) -> Double? {
    columns.index(column).flatMap { number($0) }
  }

  /// Never negative.
  private func number(_ index: Int) -> Double? {
    text(index).flatMap { localizedNumber($0) }.flatMap { $0 >= 0 && $0 < 1e9 ? $0 : nil }
  }

  private func isTrue(_ index: Int) -> Bool {
    guard let word = text(index)?.lowercased() else { return false }
    return ["true", "1", "1.0", "yes", "wahr", "vrai", "waar", "verdadero"].contains(word)
  }
}
