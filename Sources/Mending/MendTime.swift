import Training

extension Draft {
  /// Times of the whole and of its laps that the samples disprove.
  ///
  /// - Parameter isCropped: the totals are of a part that the samples are still to be cut to, and
  ///   become those of that part.
  mutating func mendTime(isCropped: Bool) {
    guard mends(.time), !isCropped else { return }
    if let recording, let span = recording.spanSeconds {
      let timer = max(0, recording.timerSeconds(in: 0..<span))
      mendTotals(span: span, timer: timer)
      mendLaps(span: span)
    }
    mendWithoutSamples()
    guard let elapsed = activity.elapsedSeconds, elapsed < activity.movingSeconds else { return }
    activity.elapsedSeconds = activity.movingSeconds
    if activity.movingSeconds - elapsed > 2 {
      tell(Correction(.movingBeyondElapsed, before: elapsed, after: activity.movingSeconds))
    }
  }

  /// What totals say of each other.
  private mutating func mendWithoutSamples() {
    if let elapsed = activity.elapsedSeconds, elapsed > Self.longestRecorded {
      let known = max(activity.movingSeconds, recording?.spanSeconds ?? 0)
      if known > 0, known < elapsed / 2 {
        activity.elapsedSeconds = known
        tell(Correction(.daysBeyondSamples, before: elapsed, after: known))
      }
    }
    if let elapsed = activity.elapsedSeconds, elapsed > 0, !(activity.movingSeconds > 0) {
      activity.movingSeconds = elapsed
      tell(Correction(.timeFromElapsed, before: 0, after: elapsed))
    }
  }

  /// Two weeks, in seconds: no device records longer.
  private static let longestRecorded = 14 * 86_400.0

  private mutating func mendTotals(span: Double, timer: Double) {
    swapInverted(span: span)
    let (moving, elapsed) = (activity.movingSeconds, activity.elapsedSeconds)
    let movingFault = TimeFault(moving, samples: timer)
    var elapsedFault = elapsed.flatMap { TimeFault($0, samples: span) }
    if elapsedFault == .short, let elapsed,
      elapsed >= 0.98 * recordedSeconds || isSaidTwice(elapsed, span: span)
    {
      elapsedFault = nil
    }
    if elapsedFault != nil { activity.elapsedSeconds = span }
    // A session that ends before its samples counted no more of the timer either.
    let isShort = elapsed.map { elapsedFault == .short && moving <= $0 } ?? false
    if let fault = movingFault, fault != .short || isShort || movesLonger(than: moving) {
      activity.movingSeconds = timer
      if elapsed == nil, fault == .zero { activity.elapsedSeconds = span }
      tell(Correction(fault.finding, before: moving, after: timer))
    } else if let fault = elapsedFault {
      tell(Correction(fault.finding, before: elapsed, after: span))
    }
    guard let elapsed = activity.elapsedSeconds, activity.movingSeconds > elapsed * 1.02 + 2,
      abs(elapsed - span) <= 0.02 * span
    else { return }
    // Two that agree know better than one: a file that broke off has few samples and whole totals.
    if let known = context.file.elapsedSeconds, known >= 0.98 * activity.movingSeconds {
      tell(Correction(.movingBeyondElapsed, before: elapsed, after: known))
      activity.elapsedSeconds = known
      return
    }
    tell(Correction(.movingBeyondElapsed, before: activity.movingSeconds, after: timer))
    activity.movingSeconds = timer
  }

  /// Whether a row tells the same time as the file, not far from the samples: two know better.
  private func isSaidTwice(_ seconds: Double, span: Double) -> Bool {
    guard let row = context.row?.elapsedSeconds ?? context.row?.movingSeconds,
      let file = context.file.elapsedSeconds ?? context.file.movingSeconds
    else { return false }
    return abs(row - file) <= 2 && abs(row - seconds) <= 2 && seconds >= 0.9 * span
  }

  /// Two times that were written in each other's place.
  private mutating func swapInverted(span: Double) {
    let moving = activity.movingSeconds
    guard let elapsed = activity.elapsedSeconds, elapsed > 60, moving > 1.02 * elapsed + 2,
      abs(moving - span) <= 0.02 * span
    else { return }
    (activity.movingSeconds, activity.elapsedSeconds) = (elapsed, moving)
    tell(Correction(.movingBeyondElapsed, before: moving, after: elapsed))
  }

  /// Seconds between samples, without gaps of more than half an hour: a clock may leap by days.
  private var recordedSeconds: Double {
    guard let time = stream(.time) else { return 0 }
    return zip(time.raw, time.raw.dropFirst()).reduce(0) {
      let step = Double($1.1 &- $1.0) / time.scale
      return step > 1_800 ? $0 : $0 + step
    }
  }

  /// Whether the samples moved, by their distance, for clearly longer than a total says.
  ///
  /// Sources differ in what they call moving, so that a tenth is needed where the whole is right;
  /// a row that its owner knows is believed.
  private func movesLonger(than seconds: Double) -> Bool {
    guard let time = stream(.time), let distance = stream(.distance),
      context.row?.movingSeconds != seconds
    else { return false }
    let knowsElapsed = activity.elapsedSeconds != nil
    let slowest = knowsElapsed && family != .walking ? 1 : 0.5
    var (last, moved) = (-1, 0.0)
    for index in time.raw.indices where distance.raw[index] != Stream.missing {
      defer { last = index }
      guard last >= 0 else { continue }
      let step = time.value(at: index) - time.value(at: last)
      let meters = distance.value(at: index) - distance.value(at: last)
      if meters > slowest * step, step <= 60 { moved += step }
    }
    return moved > max(seconds * (knowsElapsed ? 1.1 : 1.02), seconds + 30)
  }

  /// Laps without a time, or in another unit, where their starts tell how long they were.
  private mutating func mendLaps(span: Double) {
    let laps = details.laps
    guard !laps.isEmpty,
      zip(laps, laps.dropFirst()).allSatisfy({ $0.startSeconds < $1.startSeconds }),
      let recording
    else { return }
    var (count, before, after) = (0, 0.0, 0.0)
    var finding = Correction.Finding.timeFromSamples
    for index in laps.indices {
      let (lap, start) = (laps[index], laps[index].startSeconds)
      let end = index + 1 < laps.count ? laps[index + 1].startSeconds : span
      guard end - start > 2 else { continue }
      let timer = max(0, recording.timerSeconds(in: start..<end))
      guard let fault = TimeFault(lap.movingSeconds, samples: timer), fault != .short else {
        continue
      }
      details.laps[index].movingSeconds = timer
      details.laps[index].elapsedSeconds = end - start
      (count, before, after) = (count + 1, before + lap.movingSeconds, after + timer)
      finding = fault.finding
    }
    let isTold = corrections.contains { $0.kind == .time }
    if count > 0, !isTold { tell(Correction(finding, before: before, after: after)) }
  }
}

/// What is wrong with a time, seen from how long the samples last.
private enum TimeFault {
  case zero, minutes, milliseconds, short

  /// `nil` for a time that may be right: longer than the samples, or less than 2 % shorter.
  init?(_ seconds: Double, samples: Double) {
    guard samples > 2 else { return nil }
    if !(seconds > 0) {
      self = .zero
    } else if samples >= 120, abs(seconds * 60 - samples) <= 60, seconds < samples / 10 {
      self = .minutes
    } else if abs(seconds / 60 - samples) <= max(2, 0.02 * samples) {
      self = .minutes
    } else if abs(seconds / 1_000 - samples) <= max(2, 0.02 * samples) {
      self = .milliseconds
    } else if seconds < 0.98 * samples, seconds < samples - 2 {
      self = .short
    } else {
      return nil
    }
  }

  var finding: Correction.Finding {
    switch self {
    case .zero: .timeFromSamples
    case .minutes: .minutesForSeconds
    case .milliseconds: .millisecondsForSeconds
    case .short: .timeShorterThanSamples
    }
  }
}
