import FIT
import Training

extension FITFile {
  /// The laps that begin within a span, in order of time.
  func laps(in span: FITSpan, countsOneLeg: Bool) -> [Lap] {
    laps.compactMap { lap($0, in: span, countsOneLeg: countsOneLeg) }
      .sorted { $0.startSeconds < $1.startSeconds }
  }

  private func lap(_ message: FITMessage, in span: FITSpan, countsOneLeg: Bool) -> Lap? {
    guard let start = message.unixSeconds("start_time").map({ Int($0) }), span.contains(start)
    else { return nil }
    let elapsed = message.amount(7, scale: 1_000)
    guard let moving = message.amount(8, scale: 1_000) ?? elapsed else { return nil }
    var lap = Lap(startSeconds: Double(start - span.start), movingSeconds: moving)
    lap.elapsedSeconds = elapsed
    lap.distanceMeters = message.amount(9, scale: 100)
    lap.averageHeartRate = heartRate(message.amount(15))
    lap.maximumHeartRate = heartRate(message.amount(16))
    lap.averageCadence = message.cadence(17, fraction: 80, countsOneLeg: countsOneLeg)
    lap.averagePowerWatts = message.amount(19)
    lap.ascentMeters = message.amount(21)
    lap.descentMeters = message.amount(22)
    lap.intensity = message.label("intensity")
    lap.trigger = message.label("lap_trigger")
    lap.stepNumber = message.integer(field: 71).map { Int($0 & 0xFFF) }
    return lap
  }
}

extension FITMessage {
  /// A number that cannot be negative or without measure, by the number of its field: laps come by
  /// the dozen, and names are slower.
  func amount(_ field: UInt8, scale: Double = 1) -> Double? {
    self[field]?.number64.map { $0 / scale }.flatMap { (0..<1e12).contains($0) ? $0 : nil }
  }

  /// Steps or revolutions a minute, with the fraction (in 1/128) that some watches add.
  func cadence(_ field: UInt8, fraction: UInt8, countsOneLeg: Bool) -> Double? {
    guard let whole = amount(field) else { return nil }
    let part = amount(fraction, scale: 128) ?? 0
    return (whole + (part < 1 ? part : 0)) * (countsOneLeg ? 2 : 1)
  }
}
