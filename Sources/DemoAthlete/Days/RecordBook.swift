import Training

/// The athlete's best times and longest run, as Garmin keeps them.
struct RecordBook {
  private struct Best {
    var label: String
    var meters: Double
    var value = Double.infinity
    var activity: DemoActivity?
  }

  private var bests = [
    Best(label: "Best 1km Run", meters: 1_000), Best(label: "Best 5km Run", meters: 5_000),
    Best(label: "Best 10km Run", meters: 10_000),
    Best(label: "Best Half Marathon", meters: 21_097.5),
  ]
  private var farthest: DemoActivity?

  mutating func note(_ activity: DemoActivity) {
    guard activity.isRun, activity.recording.hasPositions else { return }
    if activity.totals.meters > farthest?.totals.meters ?? 0 { farthest = activity }
    for index in bests.indices {
      let seconds = Self.fastest(bests[index].meters, in: activity.recording)
      if let seconds, seconds < bests[index].value {
        bests[index].value = seconds
        bests[index].activity = activity
      }
    }
  }

  /// The shortest elapsed time over a distance, in seconds; `nil` if the run was shorter.
  private static func fastest(_ meters: Double, in recording: DemoRecording) -> Double? {
    guard recording.meters >= meters else { return nil }
    var best: Double?
    var first = 0
    for last in 0..<recording.count {
      while recording.distance[last] - recording.distance[first + 1] >= meters { first += 1 }
      let length = recording.distance[last] - recording.distance[first]
      guard length >= meters else { continue }
      let seconds = Double(recording.elapsed[last] - recording.elapsed[first]) * meters / length
      best = min(best ?? seconds, seconds)
    }
    return best
  }

  var json: JSON {
    var rows = bests.compactMap { best in
      best.activity.map { Self.row(best.label, best.value.rounded(decimals: 3), $0) }
    }
    if let farthest {
      rows.append(Self.row("Farthest Run", farthest.totals.meters.rounded(decimals: 2), farthest))
    }
    return [["personalRecords": .list(rows)]]
  }

  private static func row(_ label: String, _ value: Double, _ activity: DemoActivity) -> JSON {
    [
      "personalRecordId": .whole(activity.activityNumber + 7),
      "activityId": .whole(activity.activityNumber), "value": .number(value),
      "prStartTimeGMT": .text(javaDate(activity.entry.start.unixSeconds)),
      "personalRecordType": .text(label), "createdDate": .text(activity.entry.day.iso),
      "current": true, "confirmed": true,
    ]
  }

  /// `Sun Oct 11 12:28:18 GMT 2020`, as the export writes these moments.
  private static func javaDate(_ seconds: Int) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = Day(number: seconds / 86_400)
    let time = WellnessFiles.timestamp(seconds).dropFirst(11).prefix(8)
    let date = String(day.iso.suffix(2))
    return "\(weekdays[day.weekday - 1]) \(months[day.month - 1]) \(date) \(time) GMT \(day.year)"
  }
}
