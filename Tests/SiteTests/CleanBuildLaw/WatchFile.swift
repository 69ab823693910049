import FIT

/// A recording as a watch writes it, small enough to be made a hundred times: a sample every ten
/// seconds.
struct WatchFile {
  /// Unix seconds.
  var start: Int
  var minutes = 30
  var sport = "running"
  var subSport = "generic"
  /// `nil` when the watch does not tell the wall clock.
  var utcOffset: Int?
  var metersPerSecond = 3.0
  /// What the heart rate rises to; `nil` without a strap.
  var heartRate: Double? = 150
  /// Where it begins and which way it goes, in degrees; `nil` indoors.
  var route: (latitude: Double, longitude: Double, direction: Double)?
  /// `nil` without laps.
  var lapMeters: Double?

  private var seconds: Int { minutes * 60 }
  private var meters: Double { Double(seconds) * metersPerSecond }
  private var times: [Int] { Array(stride(from: 0, through: seconds, by: 10)) }

  var bytes: [UInt8] {
    var writer = FITWriter()
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "product": .raw(4_257),
        "serial_number": .raw(1), "time_created": .unix(Int64(start)),
      ])
    writer.records(FITRecords(count: times.count, columns: columns))
    writeLaps(into: &writer)
    writer.message(
      .session,
      [
        "timestamp": .unix(Int64(start + seconds)), "start_time": .unix(Int64(start)),
        "sport": .name(sport), "sub_sport": .name(subSport),
        "total_elapsed_time": .number(Double(seconds)),
        "total_timer_time": .number(Double(seconds)), "total_distance": .number(meters),
        "event": "session", "event_type": "stop",
      ])
    var end = FITMessage(.activity, ["timestamp": .unix(Int64(start + seconds))])
    if let utcOffset {
      end.set("local_timestamp", to: .unix(Int64(start + seconds + utcOffset)))
    }
    writer.message(end)
    return writer.finished()
  }

  private func writeLaps(into writer: inout FITWriter) {
    guard let lapMeters else { return }
    let lapSeconds = Int(lapMeters / metersPerSecond)
    for first in stride(from: 0, to: seconds, by: lapSeconds) {
      let last = min(first + lapSeconds, seconds)
      writer.message(
        .lap,
        [
          "timestamp": .unix(Int64(start + last)), "start_time": .unix(Int64(start + first)),
          "total_elapsed_time": .number(Double(last - first)),
          "total_timer_time": .number(Double(last - first)),
          "total_distance": .number(Double(last - first) * metersPerSecond),
          "intensity": "active", "lap_trigger": "distance", "event": "lap", "event_type": "stop",
        ])
    }
  }

  private var columns: [FITColumn] {
    let moved = times.map { Double($0) * metersPerSecond }
    var columns = [
      FITColumn(.timestamp, values: times.map { Double(start + $0) - 631_065_600 }),
      FITColumn(.distance, values: moved),
      FITColumn(.speed, values: moved.map { _ in metersPerSecond }),
    ]
    if let heartRate {
      // Half a minute to get going, then a little more with every kilometer.
      let rates = times.map { heartRate - max(0, 30 - Double($0)) + Double($0 / 600) }
      columns.append(FITColumn(.heartRate, values: rates))
    }
    if let route {
      let degree = 2_147_483_648.0 / 180
      // Out and back, so that the climb comes down again.
      let out = moved.map { min($0, meters - $0) / 111_195 }
      columns += [
        FITColumn(.positionLat, values: out.map { (route.latitude + $0) * degree }),
        FITColumn(
          .positionLong, values: out.map { (route.longitude + $0 * route.direction) * degree }),
        FITColumn(.altitude, values: out.map { 400 + $0 * 2_000 }),
      ]
    }
    return columns
  }
}
