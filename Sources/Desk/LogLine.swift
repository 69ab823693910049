import Diagnostics
import Foundation
import Ingest
import Site
import Training

/// One line of a log as a person types it: read by the rules of a whole table.
package struct LogLine: Sendable {
  package var day: String
  package var sport: String
  package var time: String?
  package var minutes: String?
  package var km: String?
  package var rpe: String?
  package var load: String?
  package var note: String?

  package init(day: String, sport: String, time: String? = nil) {
    (self.day, self.sport, self.time) = (day, sport, time)
  }

  private var cells: [(column: String, text: String)] {
    let given = [
      ("date", day), ("time", time), ("sport", sport), ("minutes", minutes), ("km", km),
      ("rpe", rpe), ("load", load), ("note", note),
    ]
    return given.compactMap { column, text in text.map { (column, $0) } }
  }

  /// The line as an activity; throws all that is wrong with it.
  func activity(in configuration: Configuration) throws(Refusal) -> Activity {
    let header = cells.map(\.column).joined(separator: ",")
    let row = cells.map { "\"" + $0.text.replacing("\"", with: "\"\"") + "\"" }
    let text = header + "\n" + row.joined(separator: ",") + "\n"
    let (entries, problems) = ManualLog.read(
      bytes: Array(text.utf8), file: "", mapping: configuration.sportMapping)
    guard let entry = entries.first, !problems.hasErrors else {
      throw Refusal(
        problems.map { Diagnostic(severity: $0.severity, $0.sentence, help: $0.help) },
        isMisuse: true)
    }
    return entry.onClock(of: configuration.timeZone).activity
  }

  /// What keeps a line that makes sense from being entered.
  func refusal(of activity: Activity, today: Day, in configuration: Configuration) -> Refusal? {
    if activity.day > today {
      return Refusal(
        "\(activity.day.iso) is still to come",
        help: "enter it when it is done; today is \(today.iso)",
        isMisuse: true)
    }
    guard !isKnownSportWord(sport, mapping: configuration.sportMapping) else { return nil }
    let near = nearestSportWords(to: sport).map { "‘\($0)’" }.joined(separator: ", ")
    return Refusal(
      "‘\(sport)’ is no sport that openrun knows",
      help: (near.isEmpty ? "" : "near it: \(near); ")
        + "or say what it means below [sports] in openrun.toml",
      isMisuse: true)
  }
}

extension Configuration {
  /// Sports by the keys of the words that openrun.toml explains.
  var sportMapping: [String: Sport] {
    Dictionary(sportWords.map { (sportWordKey($0), $1) }) { first, _ in first }
  }
}
