import Training

/// The few numbers of an activity that are asked for of all of them, side by side in memory.
///
/// NaN where a number is unknown: every comparison with it is false.
struct EntryBrief: Sendable {
  var day: Day
  var isRun: Bool
  var distanceMeters: Double
  var movingSeconds: Double
  var heartRate: Double
  /// Where its thumbnail begins; NaN without one.
  var latitude: Double
  var longitude: Double
  /// A sum over the thumbnail that changes when the thumbnail does.
  var thumbnailMark: Double

  init(_ entry: ActivityEntry) {
    day = entry.day
    isRun = entry.isRun
    distanceMeters = entry.activity.distanceMeters ?? .nan
    movingSeconds = entry.activity.movingSeconds
    heartRate = entry.averageHeartRate ?? .nan
    let thumbnail = entry.derived?.thumbnail ?? []
    latitude = thumbnail.first?.latitude ?? .nan
    longitude = thumbnail.first?.longitude ?? .nan
    var mark = 0.0
    for (index, point) in thumbnail.enumerated() {
      mark += Double(index + 1) * (point.latitude + 1.7 * point.longitude)
    }
    thumbnailMark = mark
  }

  /// NaN without a distance or a time.
  var secondsPerKilometer: Double {
    distanceMeters > 0 && movingSeconds > 0 && distanceMeters > 0.05 * movingSeconds
      ? movingSeconds / distanceMeters * 1_000 : .nan
  }
}
