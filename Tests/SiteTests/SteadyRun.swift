import FIT

/// The bytes of a FIT file with a run at 10 km/h and 150 beats a minute, a record a second.
func steadyRun(from start: Int, minutes: Int) -> [UInt8] {
  var writer = FITWriter()
  let end = start + minutes * 60
  writer.message(
    .fileId,
    [
      "type": "activity", "manufacturer": "garmin", "product": .raw(4_257),
      "serial_number": .raw(1), "time_created": .unix(Int64(start)),
    ])
  for second in 0...(minutes * 60) {
    writer.message(
      .record,
      [
        "timestamp": .unix(Int64(start + second)), "heart_rate": 150,
        "distance": .number(Double(second) * 10 / 3.6), "speed": .number(10 / 3.6),
      ])
  }
  writer.message(
    .session,
    [
      "timestamp": .unix(Int64(end)), "start_time": .unix(Int64(start)), "sport": "running",
      "total_elapsed_time": .number(Double(minutes * 60)),
      "total_timer_time": .number(Double(minutes * 60)),
      "total_distance": .number(Double(minutes * 60) * 10 / 3.6), "event": "session",
      "event_type": "stop",
    ])
  writer.message(
    .activity,
    [
      "timestamp": .unix(Int64(end)), "local_timestamp": .unix(Int64(end)),
      "total_timer_time": .number(Double(minutes * 60)), "num_sessions": 1, "type": "manual",
      "event": "activity", "event_type": "stop",
    ])
  return writer.finished()
}
