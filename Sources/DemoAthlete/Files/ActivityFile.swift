import FIT
import Training

/// Writes what the watch would have written: one record a second and all that stands around them.
struct ActivityFile {
  private let activity: DemoActivity
  private let hostileText: String?
  private var writer = FITWriter()

  /// The bytes of a file; a hostile text stands in every text it holds.
  static func bytes(of activity: DemoActivity, hostileText: String?) -> [UInt8] {
    var file = ActivityFile(activity, hostileText)
    file.write()
    return file.writer.finished()
  }

  private init(_ activity: DemoActivity, _ hostileText: String?) {
    self.activity = activity
    self.hostileText = hostileText
  }

  private var start: Int64 { Int64(activity.entry.start.unixSeconds) }
  private var recording: DemoRecording { activity.recording }
  private var isNewWatch: Bool { activity.entry.day >= Demo.newWatch }

  private func moment(_ row: Int) -> FITInput { .unix(start + Int64(recording.elapsed[row])) }

  private mutating func write() {
    writeHeader()
    for step in steps.enumerated() { writeStep(step.element, number: step.offset) }
    writeRecords()
    for lap in recording.laps.enumerated() { writeLap(lap.element, number: lap.offset) }
    writeLengths()
    writeSets()
    writeSession()
    writer.message(
      .activity,
      [
        "timestamp": moment(recording.lastRow),
        "local_timestamp": .unix(
          start + Int64(recording.elapsedSeconds)
            + Int64(activity.entry.start.utcOffsetSeconds ?? 0)),
        "total_timer_time": .number(Double(recording.timerSeconds)), "num_sessions": 1,
        "type": "manual", "event": "activity", "event_type": "stop",
      ])
  }

  private mutating func writeHeader() {
    let product: Int64 = isNewWatch ? 4_257 : 2_697
    writer.message(
      .fileId,
      [
        "type": "activity", "manufacturer": "garmin", "product": .raw(product),
        "serial_number": .raw(isNewWatch ? 3_412_345_678 : 3_301_234_567),
        "time_created": .unix(start),
      ])
    writer.message(.fileCreator, ["software_version": isNewWatch ? 1_742 : 1_120])
    writer.message(
      .deviceInfo,
      [
        "timestamp": .unix(start), "device_index": .raw(0), "manufacturer": "garmin",
        "product": .raw(product), "serial_number": .raw(isNewWatch ? 3_412_345_678 : 3_301_234_567),
        "software_version": isNewWatch ? 17.42 : 11.20,
      ])
    writer.message(
      .userProfile,
      [
        "gender": "male", "weight": 68, "resting_heart_rate": 50, "friendly_name": .name(words),
      ])
    let sport = activity.sport
    writer.message(
      .sport, ["sport": .name(sport.fit), "sub_sport": .name(sport.sub), "name": .name(words)])
  }

  private var words: String { hostileText ?? activity.entry.session.title }

  private mutating func writeRecords() {
    let records = FITRecords(count: recording.count, columns: columns)
    timer("start", row: 0, at: moment(0))
    var first = 0
    for row in recording.pausesAfter {
      writer.records(records, rows: first..<row + 1)
      timer("stop_all", row: row, at: moment(row))
      let resumes = Int64(recording.elapsed[row + 1] - 1)
      timer("start", row: row, at: .unix(start + resumes))
      first = row + 1
    }
    writer.records(records, rows: first..<recording.count)
    timer("stop_all", row: recording.lastRow, at: moment(recording.lastRow))
  }

  private mutating func timer(_ type: String, row: Int, at moment: FITInput) {
    writer.message(
      .event, ["timestamp": moment, "event": "timer", "event_type": .name(type), "data": .raw(0)])
  }

  private var columns: [FITColumn] {
    let begin = Int(start - FITTime.unixOffset)
    var columns = [column(.timestamp, recording.elapsed.map { Double(begin + $0) })]
    if recording.hasPositions {
      columns.append(column(.positionLat, recording.latitude.map(semicircles)))
      columns.append(column(.positionLong, recording.longitude.map(semicircles)))
      columns.append(
        column(isNewWatch ? .altitude : 2, recording.altitude.map { ($0 + 500) * 5 }))
    }
    if !recording.heartRate.isEmpty {
      columns.append(column(.heartRate, recording.heartRate, missing: 0))
    }
    let legs = activity.isRun ? 2.0 : 1
    let turns = recording.cadence.map { ($0 / legs * 2).rounded() / 2 }
    if !turns.isEmpty {
      columns.append(column(.cadence, turns.map { $0.rounded(.down) }))
      columns.append(column(.fractionalCadence, turns.map { ($0 - $0.rounded(.down)) * 128 }))
    }
    if activity.hasDistance {
      columns.append(column(.distance, recording.distance.map { $0 * 100 }))
      columns.append(column(isNewWatch ? .speed : 6, recording.speed.map { $0 * 1_000 }))
    }
    if !recording.power.isEmpty { columns.append(column(.power, recording.power)) }
    columns.append(column(.temperature, recording.temperature))
    return columns
  }

  /// A column of raw numbers, with one of them standing for “no value”.
  private func column(
    _ field: FITRecordField, _ numbers: [Double], missing: Double? = nil
  ) -> FITColumn {
    FITColumn(
      name: "",
      raw: numbers.map { $0 == missing ? FITColumn.missing : Int32($0.rounded()) }, field: field)
  }

  private mutating func writeLap(_ lap: DemoLap, number: Int) {
    let totals = DemoTotals(recording, rows: lap.rows)
    var message = FITMessage(
      .lap,
      [
        "timestamp": moment(lap.rows.upperBound), "start_time": moment(lap.rows.lowerBound),
        "message_index": .raw(Int64(number)), "event": "lap", "event_type": "stop",
        "intensity": .raw(lap.intensity.rawValue), "lap_trigger": .raw(lap.trigger.rawValue),
        "sport": .name(activity.sport.fit),
      ])
    add(totals, to: &message)
    if number < steps.count { message.set("wkt_step_index", to: .raw(Int64(number))) }
    if !activity.lengths.isEmpty {
      let lengths = activity.lengths.enumerated().filter {
        lap.rows.contains($0.element.upperBound)
      }
      message.set("num_lengths", to: .number(Double(lengths.count)))
      message.set("num_active_lengths", to: .number(Double(lengths.count)))
      message.set("first_length_index", to: .raw(Int64(lengths.first?.offset ?? 0)))
    }
    writer.message(message)
  }

  /// What the watch led through: one step for each part, which is also one lap.
  private var steps: [Session.Part] {
    isNewWatch && activity.entry.session.hasWorkout ? activity.entry.session.parts : []
  }

  private mutating func writeStep(_ part: Session.Part, number: Int) {
    var message = FITMessage(
      .workoutStep,
      [
        "message_index": .raw(Int64(number)), "duration_type": "distance",
        "duration_value": .raw(Int64((part.meters * 100).rounded())),
        "intensity": .raw(part.intensity.rawValue),
      ])
    if let hostileText { message.set("wkt_step_name", to: .name(hostileText)) }
    switch part.intensity {
    case .warmup, .cooldown:
      message.set("target_type", to: "heart_rate")
      message.set("target_value", to: .raw(2))
    case .interval, .active:
      // A range of ten seconds a kilometer, as a runner would type it in.
      let speed = Fitness.thresholdSpeed(on: activity.entry.day) * part.effort
      let pace = (1_000 / speed / 5).rounded() * 5
      message.set("target_type", to: "speed")
      message.set("target_value", to: .raw(0))
      message.set("custom_target_value_low", to: .raw(Int64(1_000_000 / (pace + 5))))
      message.set("custom_target_value_high", to: .raw(Int64(1_000_000 / (pace - 5))))
    case .rest, .recovery: message.set("target_type", to: "open")
    }
    writer.message(message)
  }

  private mutating func writeLengths() {
    for (index, rows) in activity.lengths.enumerated() {
      let seconds = Double(rows.upperBound - rows.lowerBound)
      writer.message(
        .length,
        [
          "timestamp": moment(rows.upperBound), "start_time": moment(rows.lowerBound),
          "message_index": .raw(Int64(index)), "event": "length", "event_type": "stop",
          "total_elapsed_time": .number(seconds), "total_timer_time": .number(seconds),
          "total_strokes": .number(Double(activity.strokes[index])),
          "avg_speed": .number(Swimmer.poolMeters / max(seconds, 1)), "swim_stroke": "freestyle",
          "length_type": "active",
        ])
    }
  }

  private mutating func writeSets() {
    for (index, set) in activity.sets.enumerated() {
      var message = FITMessage(
        .set,
        [
          "timestamp": moment(set.rows.upperBound), "start_time": moment(set.rows.lowerBound),
          "duration": .number(Double(set.rows.count - 1)), "message_index": .raw(Int64(index)),
          "set_type": set.isActive ? "active" : "rest",
        ])
      if let exercise = set.exercise { message.set("category", to: .name(exercise)) }
      if let repetitions = set.repetitions {
        message.set("repetitions", to: .number(Double(repetitions)))
      }
      if let kilograms = set.kilograms { message.set("weight", to: .number(kilograms)) }
      writer.message(message)
    }
  }

  private mutating func writeSession() {
    let sport = activity.sport
    var message = FITMessage(
      .session,
      [
        "timestamp": moment(recording.lastRow), "start_time": .unix(start),
        "message_index": .raw(0), "event": "lap", "event_type": "stop",
        "sport": .name(sport.fit), "sub_sport": .name(sport.sub),
        "first_lap_index": 0, "num_laps": .number(Double(recording.laps.count)),
        "trigger": "activity_end", "sport_profile_name": .name(words),
      ])
    add(activity.totals, to: &message)
    if let load = activity.load { message.set("training_load_peak", to: .number(load)) }
    if !activity.zoneSeconds.isEmpty {
      message.set("time_in_hr_zone", to: .numbers(activity.zoneSeconds.map(Double.init)))
    }
    if !activity.lengths.isEmpty {
      message.set("pool_length", to: .number(Swimmer.poolMeters))
      message.set("pool_length_unit", to: "metric")
      message.set("num_lengths", to: .number(Double(activity.lengths.count)))
      message.set("num_active_lengths", to: .number(Double(activity.lengths.count)))
    }
    writer.message(message)
  }

  /// What sessions and laps have in common.
  private func add(_ totals: DemoTotals, to message: inout FITMessage) {
    message.set("total_elapsed_time", to: .number(Double(totals.elapsedSeconds)))
    message.set("total_timer_time", to: .number(Double(totals.timerSeconds)))
    message.set(
      "total_calories", to: .number(Double(totals.kilocalories(activity.entry.session.kind))))
    if activity.hasDistance {
      message.set("total_distance", to: .number(totals.meters))
      message.set(
        isNewWatch ? "enhanced_avg_speed" : "avg_speed", to: .number(totals.averageSpeed))
      message.set(
        isNewWatch ? "enhanced_max_speed" : "max_speed", to: .number(totals.maximumSpeed))
    }
    if totals.altitude != nil {
      message.set("total_ascent", to: .number(totals.ascent.rounded()))
      message.set("total_descent", to: .number(totals.descent.rounded()))
    }
    if let heartRate = totals.heartRate {
      message.set("avg_heart_rate", to: .number(heartRate.average))
      message.set("max_heart_rate", to: .number(heartRate.maximum))
    }
    if let cadence = totals.cadence {
      let legs = activity.isRun ? 2.0 : 1
      message.set("avg_cadence", to: .number((cadence.average / legs).rounded(.down)))
      message.set(
        "avg_fractional_cadence",
        to: .number((cadence.average / legs).truncatingRemainder(dividingBy: 1)))
      message.set("max_cadence", to: .number((cadence.maximum / legs).rounded(.down)))
    }
    if let power = totals.power {
      message.set("avg_power", to: .number(power.average))
      message.set("max_power", to: .number(power.maximum))
    }
    if let temperature = totals.temperature {
      message.set("avg_temperature", to: .number(temperature.average))
    }
  }
}

/// Degrees as FIT counts them: the half circle in 2³¹ parts.
private func semicircles(_ degrees: Double) -> Double { degrees / 180 * 2_147_483_648 }
