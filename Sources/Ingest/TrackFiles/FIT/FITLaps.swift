import FIT
import Training

extension FITFile {
  /// The laps that begin within a span, in order of time.
  ///
  /// Where the clock was wrong when it began, the first of them begin with the samples.
  func laps(in span: FITSpan, countsOneLeg: Bool) -> [Lap] {
    var laps = laps.compactMap { message -> Lap? in
      guard let start = message[.startTime] else { return nil }
      return lap(message, startSeconds: start - span.start, countsOneLeg: countsOneLeg)
    }
    laps.sort { $0.startSeconds < $1.startSeconds }
    if span.statedStart != nil || span.falseSeconds > 0 { laps.follow(span) }
    let end = span.end == .max ? .infinity : Double(span.end - span.start)
    laps.removeAll { $0.startSeconds < 0 || $0.startSeconds >= end }
    return laps
  }

  private func lap(_ message: FITMessage, startSeconds: Int, countsOneLeg: Bool) -> Lap? {
    let elapsed = message[.totalElapsedTime]
    guard let moving = message[.totalTimerTime] ?? elapsed else { return nil }
    var lap = Lap(startSeconds: Double(startSeconds), movingSeconds: moving)
    lap.elapsedSeconds = elapsed
    lap.distanceMeters = message[.totalDistance]
    lap.averageHeartRate = heartRate(message[.averageHeartRate])
    lap.maximumHeartRate = heartRate(message[.maximumHeartRate])
    lap.averageCadence = message.averageCadence(countsOneLeg: countsOneLeg)
    lap.averagePowerWatts = message[.averagePower]
    lap.ascentMeters = message[.totalAscent]
    lap.descentMeters = message[.totalDescent]
    lap.intensity = message[.intensity].map { Intensity(rawValue: $0) }
    lap.trigger = message[.lapTrigger].map { Lap.Trigger(rawValue: $0) }
    lap.stepNumber = message[.workoutStepIndex].map { Int($0 & 0xFFF) }
    return lap
  }
}

extension [Lap] {
  /// Moves laps of a clock that was wrong to where the samples are.
  ///
  /// All of them where none begins within the samples, since then all were written by that clock;
  /// else the last of those before, which goes on until the next.
  fileprivate mutating func follow(_ span: FITSpan) {
    let length = Double(span.samplesEnd.map { $0 - span.start } ?? 0)
    if let stated = span.statedStart {
      if contains(where: { $0.startSeconds >= 0 && $0.startSeconds <= length }) {
        if let last = lastIndex(where: { $0.startSeconds < 0 }),
          last + 1 >= count || self[last + 1].startSeconds > 1
        {
          self[last].startSeconds = 0
        }
      } else {
        for index in indices { self[index].startSeconds -= Double(stated - span.start) }
      }
    }
    for index in indices {
      let next = index + 1 < count ? self[index + 1].startSeconds : length
      let longest = Swift.max(next - self[index].startSeconds, 0)
      if self[index].elapsedSeconds != nil, span.believed(self[index].elapsedSeconds) == nil {
        self[index].elapsedSeconds = longest
      }
      if span.believed(self[index].movingSeconds) == nil { self[index].movingSeconds = longest }
    }
  }
}

extension FITMessage {
  /// Steps or revolutions a minute, with the fraction (in 1/128) that some watches add.
  func averageCadence(countsOneLeg: Bool) -> Double? {
    guard let whole = self[.averageCadence] else { return nil }
    let part = self[.averageFractionalCadence] ?? 0
    return (whole + (part < 1 ? part : 0)) * (countsOneLeg ? 2 : 1)
  }
}
