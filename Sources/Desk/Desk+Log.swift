import Diagnostics
import Ingest
import Site
package import Training
import TrainingStore
import Wording

/// What became of a line of the log.
package enum LogChange: Sendable { case added, changed, unchanged }

extension LogChange {
  init(_ change: Change) {
    switch change {
    case .added: self = .added
    case .changed: self = .changed
    case .unchanged: self = .unchanged
    }
  }
}

/// What entering a line did.
package struct LogAnswer: Sendable {
  package var activity: Activity
  package var change: LogChange
  /// The recording that the line is about, and becomes one with.
  package var recording: Activity?
  /// Another of that time, or of that day where the line has no time, that counts beside it.
  package var beside: Activity?
}

extension Desk {
  /// Enters an activity by hand.
  ///
  /// - Parameters:
  ///   - line: what is entered.
  ///   - replaces: whether it takes the place of another one of the same day, time and sport.
  ///   - today: after which nothing can have been done yet.
  /// - Throws: all that is wrong with the line.
  /// - Returns: what was entered, and what it was put together with.
  package func add(
    _ line: LogLine, replacing replaces: Bool, today: Day
  ) throws(Refusal) -> LogAnswer {
    try refusing {
      let activity = try line.activity(in: workspace.configuration)
      if let refusal = line.refusal(of: activity, today: today, in: workspace.configuration) {
        throw refusal
      }
      let store = try openStore()
      let old = try store.byHand().first { $0.id == activity.id }
      if let old, old != activity, !replaces {
        throw Refusal(
          "there is another entry of that day and sport: \(summary(of: old))",
          help: "to correct it add --replace; to keep both say when this one began with --time")
      }
      let change = try storing(in: store) { try store.write { try $0.save(byHand: activity) } }
      let counted = try store.activities().filter(\.isCounted)
      let (lines, corrections) = (try store.byHand(), workspace.configuration.corrections)
      let twin = counted.joining(lines, corrections: corrections).recordings[activity.id]
      return LogAnswer(
        activity: activity, change: LogChange(change),
        recording: counted.first { $0.id == twin },
        beside: counted.entriesBeside(lines, corrections: corrections)
          .first { $0.entry.id == activity.id }?.activity)
    }
  }

  /// Takes an activity out that was entered by hand.
  package func remove(_ line: LogLine) throws(Refusal) -> Activity {
    try refusing {
      var line = line
      line.minutes = "1"
      let wanted = try line.activity(in: workspace.configuration)
      let store = try openStore()
      let entries = try store.byHand().filter {
        $0.day == wanted.day && $0.sport == wanted.sport
          && (line.time == nil || $0.start == wanted.start)
      }
      guard let entry = entries.first else {
        throw Refusal(
          "no \(Wording.english.sport(wanted.sport).lowercased()) was entered by hand on "
            + wanted.day.iso,
          help: "see what there is with  openrun list")
      }
      guard entries.count == 1 else {
        throw Refusal(
          "\(entries.count) entries are of that day and sport",
          help: "say which with --time, or correct the table and import it again")
      }
      try storing(in: store) { try store.write { try $0.removeByHand(entry.id) } }
      return entry
    }
  }
}

extension Desk {
  /// What was entered by hand, in one line and in the site's units.
  package func summary(of entry: Activity) -> String {
    let wording = Wording(units: workspace.configuration.units)
    var parts = [wording.sport(entry.sport)]
    if entry.movingSeconds > 0 {
      parts.append("\(grouped(Int((entry.movingSeconds / 60).rounded()))) min")
    }
    if let meters = entry.distanceMeters { parts.append(wording.distance(meters, in: entry.sport)) }
    if let exertion = entry.perceivedExertion {
      parts.append("exertion \(Int(exertion.rounded()))")
    }
    if let load = entry.byHand?.load { parts.append("load \(Int(load.rounded()))") }
    return entry.startText + ": " + parts.joined(separator: ", ")
  }
}

extension Activity {
  /// When it began, as `openrun list` prints it: on its own wall clock, to the minute.
  package var startText: String {
    String(start.iso.prefix(hasTimeOfDay ? 16 : 10)).replacing("T", with: " ")
  }
}
