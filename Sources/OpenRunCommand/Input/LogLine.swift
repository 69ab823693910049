import Diagnostics
import Foundation
import Ingest
import Site
import Training

/// One line of a log as it is given on the command line: read by the rules of a whole table.
struct LogLine {
  private var cells: [(column: String, text: String)]

  init(
    _ place: LogPlace, minutes: String? = nil, km: String? = nil, rpe: String? = nil,
    load: String? = nil, note: String? = nil
  ) {
    let given = [
      ("date", place.day), ("time", place.time), ("sport", place.sport), ("minutes", minutes),
      ("km", km), ("rpe", rpe), ("load", load), ("note", note),
    ]
    cells = given.compactMap { column, text in text.map { (column, $0) } }
  }

  /// The line as an activity; stops with all that is wrong with it.
  func activity(in configuration: Configuration) throws -> Activity {
    let header = cells.map(\.column).joined(separator: ",")
    let row = cells.map { "\"" + $0.text.replacing("\"", with: "\"\"") + "\"" }
    let text = header + "\n" + row.joined(separator: ",") + "\n"
    let (entries, problems) = ManualLog.read(bytes: Array(text.utf8), file: "")
    guard let entry = entries.first, !problems.hasErrors else {
      throw Stopped(
        problems.map { Diagnostic(severity: $0.severity, $0.sentence, help: $0.help).description }
          .joined(separator: "\n\n"), code: .usage)
    }
    return entry.onClock(of: configuration.timeZone).activity
  }
}

extension ManualEntry {
  /// The entry with the offset of a zone, where it tells a time of day and no offset.
  ///
  /// Without a zone the time is kept as the clock on the wall had it.
  func onClock(of zone: String?) -> ManualEntry {
    guard let secondOfDay, utcOffsetSeconds == nil else { return self }
    var entry = self
    guard let zone = zone.flatMap({ TimeZone(identifier: $0) }) else {
      entry.utcOffsetSeconds = 0
      return entry
    }
    let wall = Double(day.number * 86_400 + secondOfDay)
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall))
    entry.utcOffsetSeconds = zone.secondsFromGMT(
      for: Date(timeIntervalSince1970: wall - Double(guess)))
    return entry
  }
}
