import Training

/// A part of a recording that its owner cut out at another place.
struct Crop {
  /// Seconds after the start of the recording; a whole second at its beginning.
  var span: Range<Double>

  /// `nil` where the row of another source is no crop of the file.
  ///
  /// The times of a file's own session are no row, and a row that repeats them is none either.
  init?(of recording: Recording?, _ context: MendingContext) {
    guard let recording, let span = recording.spanSeconds, let row = context.row else {
      return nil
    }
    if let seconds = row.elapsedSeconds, seconds > 0 {
      guard Self.isShorter(seconds, than: span),
        Self.isShorter(seconds, than: context.file.elapsedSeconds ?? span),
        !Self.isOtherUnit(seconds, span)
      else { return nil }
      let start = Self.start(of: seconds, in: recording, span: span, context) { $0 + seconds }
      self.span = start..<min(span, start + seconds)
    } else {
      guard let seconds = row.movingSeconds, seconds > 0 else { return nil }
      let timer = recording.timerSeconds(in: 0..<span)
      guard Self.isShorter(seconds, than: timer),
        Self.isShorter(seconds, than: context.file.movingSeconds ?? timer),
        !Self.isOtherUnit(seconds, timer), Self.isPart(row, of: recording)
      else { return nil }
      let start = Self.start(of: seconds, in: recording, span: span, context) {
        recording.end(of: seconds, from: $0)
      }
      self.span = start..<min(span, recording.end(of: seconds, from: start))
    }
  }

  /// Whether it is the same time in minutes, or in thousands of seconds.
  private static func isOtherUnit(_ seconds: Double, _ file: Double) -> Bool {
    abs(seconds * 60 - file) <= 60 + 0.02 * file
      || abs(seconds * 1_000 - file) <= 1_000 + 0.02 * file && seconds < 60
  }

  private static func isShorter(_ seconds: Double, than file: Double) -> Bool {
    file - seconds > max(30, 0.02 * file)
  }

  /// Whether a row does not tell of the whole way: it may leave out stops only.
  private static func isPart(_ row: MendingContext.Totals, of recording: Recording) -> Bool {
    guard let meters = row.distanceMeters, meters > 0, let all = recording.streamMeters else {
      return true
    }
    return meters < 0.98 * all
  }

  /// Where the part begins: where the row says, else where its distance fits best.
  private static func start(
    of seconds: Double, in recording: Recording, span: Double, _ context: MendingContext,
    end: (Double) -> Double
  ) -> Double {
    let offset = Double(context.rowStart ?? context.fileStart) - Double(context.fileStart)
    if offset > 2, end(offset) <= span + max(30, 0.02 * span) { return offset }
    guard let wanted = context.row?.distanceMeters, wanted > 0 else { return 0 }
    return bestStart(for: wanted, in: recording, span: span, end: end)
  }

  /// The beginning if its distance fits within 2 %, else where it fits best, else the beginning.
  private static func bestStart(
    for wanted: Double, in recording: Recording, span: Double, end: (Double) -> Double
  ) -> Double {
    guard let time = recording.stream(.time), let distance = recording.courseStream else {
      return 0
    }
    let known = time.raw.indices.filter { distance.raw[$0] != Stream.missing }
    var (best, bestError, last) = (0.0, Double.infinity, 0)
    for (place, index) in known.enumerated() {
      let start = place == 0 ? 0 : time.value(at: index).rounded(.down)
      let end = end(start)
      guard end <= span + 1 else { break }
      while last + 1 < known.count, time.value(at: known[last + 1]) <= end { last += 1 }
      let meters = distance.value(at: known[last]) - distance.value(at: index)
      let error = abs(meters - wanted) / wanted
      if place == 0, error <= 0.02 { return 0 }
      if error < bestError - 0.002 { (best, bestError) = (start, error) }
    }
    return bestError <= 0.1 ? best : 0
  }
}

extension Recording {
  /// When so many seconds of the timer are over, in seconds after the start.
  func end(of timerSeconds: Double, from start: Double) -> Double {
    var (now, left) = (start, timerSeconds)
    for pause in pauses where pause.upperBound > now {
      let running = max(0, pause.lowerBound - now)
      if running >= left { break }
      left -= running
      now = max(now, pause.upperBound)
    }
    return now + left
  }

  /// The distance, as it was recorded, else as the places tell it.
  var courseStream: Stream? {
    if let distance = stream(.distance), distance.hasSamples { return distance }
    return distanceAlongPlaces(limits: SpeedLimits(family: .other))
  }
}
