import FIT
import Training

/// The small files that a watch uploads every day and that are no activities.
enum WellnessFIT {
  /// A morning of monitoring: steps and a resting heart rate.
  static func monitoring(_ body: BodyDay) -> [UInt8] {
    let start = Int64(DemoClock.moment(body.day, secondOfDay: 6 * 3_600).unixSeconds)
    var writer = FITWriter()
    writer.message(
      .fileId,
      [
        "type": "monitoring_b", "manufacturer": "garmin", "product": .raw(4_257),
        "serial_number": .raw(3_412_345_678), "time_created": .unix(start),
      ])
    writer.message(.monitoringInfo, ["timestamp": .unix(start), "local_timestamp": .unix(start)])
    for minute in 0..<30 {
      writer.message(
        .monitoring,
        [
          "timestamp": .unix(start + Int64(minute * 60)),
          "heart_rate": .number(body.dayHeartRate + Double(minute % 7)),
        ])
    }
    return writer.finished()
  }
}
