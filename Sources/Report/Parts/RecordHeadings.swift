import Facts
import Metrics
import Training
import Wording

/// What is said of records, by rules.
struct RecordHeadings {
  var language = Wording.english

  /// `Fastest ever over 1 km and 5 km in the last 90 days`, `10 km in 44:12 lately, 3 % off the best`.
  func title(_ rows: [RecordRow]) -> String {
    let fresh = rows.filter(\.isRecent).map { language.effortDistance($0.meters) }
    if fresh.count > 3 {
      return "Fastest ever over \(language.countWord(fresh.count)) distances in the last 90 days"
    }
    if !fresh.isEmpty { return "Fastest ever over \(language.list(fresh)) in the last 90 days" }
    guard let row = reference(rows), let now = row.now, let gap = row.gap else {
      return rows.isEmpty ? "The fastest whole runs" : "The fastest stretch of each distance"
    }
    return "\(row.name) in \(language.duration(now.effort.seconds)) lately, "
      + "\(language.percent(gap)) off the best"
  }

  /// The distance that says most: 10 km, else 5 km, else the longest of the last 90 days.
  func reference(_ rows: [RecordRow]) -> RecordRow? {
    let now = rows.filter { $0.now != nil }
    return now.first { $0.meters == 10_000 } ?? now.first { $0.meters == 5_000 } ?? now.last
  }

  /// `Over 5 km 22:14 now against 21:40 ever.`.
  func sentence(_ rows: [RecordRow]) -> String? {
    let told = rows.filter { [1_000, 5_000, 10_000].contains($0.meters) && $0.now != nil }
    guard !told.isEmpty else { return nil }
    let parts = told.compactMap { row in
      row.now.map { now in
        let ever =
          row.isRecent ? "the best ever" : "ever " + language.duration(row.ever.effort.seconds)
        return
          "\(language.effortDistance(row.meters)) in \(language.duration(now.effort.seconds)) (\(ever))"
      }
    }
    return "The last 90 days: \(language.list(parts))."
  }

  /// `Six of nine bests are from 2026`.
  func efforts(_ rows: [RecordRow], year: Int) -> String {
    let count = rows.count { $0.ever.day.year == year }
    guard rows.count > 1 else { return "The fastest stretch over one distance" }
    if count == rows.count { return "All \(language.countWord(count)) bests are from \(year)" }
    let verb = count == 1 ? "is" : "are"
    return language.sentence(language.countWord(count == 0 ? 0 : count))
      + " of \(language.countWord(rows.count)) bests \(verb) from \(year)"
  }

  /// `Held for 20 min: 4:32 /km lately, 4:25 /km at best`.
  func curve(now: PaceCurve, ever: PaceCurve) -> String {
    let wanted = paceCurveSeconds.firstIndex(of: 1_200) ?? 0
    let index = min(wanted, now.count - 1)
    guard index >= 0, now.paces[index].isFinite, ever.paces[index].isFinite else {
      return "Pace by length of time"
    }
    let length = language.shortDuration(paceCurveSeconds[index])
    let (lately, best) = (now.paces[index], ever.paces[index])
    guard lately > best * 1.001 else {
      return "\(language.pace(secondsPerKilometer: best)) for \(length) is the best ever"
    }
    return "For \(length) \(language.pace(secondsPerKilometer: lately)) lately, "
      + "\(language.pace(secondsPerKilometer: best)) at best"
  }

  /// `Half marathon in 1:38:20, the fastest of four`.
  func whole(_ records: [Metrics.PersonalRecord]) -> String {
    guard let record = records.last(where: { $0.candidates > 1 }) ?? records.last else {
      return "The fastest whole runs"
    }
    let name = language.sentence(language.effortDistance(record.distanceMeters))
    let time = language.duration(record.seconds)
    return record.candidates > 1
      ? "\(name) in \(time), the fastest of \(language.countWord(record.candidates))"
      : "\(name) in \(time), the only one"
  }
}
