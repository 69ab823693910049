import FIT
import Training

extension FITFile {
  /// The steps of the workout that was followed; empty where none was.
  func workoutSteps() -> [WorkoutStep] {
    messages(.workoutStep).prefix(mostSteps).compactMap { $0.workoutStep }
      .sorted { $0.number < $1.number }
  }

  /// The stretches that the watch told apart within a span, in order of time.
  func watchSplits(in span: FITSpan) -> [WatchSplit] {
    messages(.split).compactMap { message -> WatchSplit? in
      guard let start = message[.startTime], span.contains(start),
        let kind = message[.splitType],
        let seconds = message[.totalTimerTime] ?? message[.totalElapsedTime]
      else { return nil }
      return WatchSplit(
        kind: WatchSplit.Kind(rawValue: kind), startSeconds: Double(start - span.start),
        seconds: seconds, meters: message[.totalDistance])
    }.sorted { ($0.startSeconds, $0.kind.rawValue) < ($1.startSeconds, $1.kind.rawValue) }
  }

  /// Milliseconds from heart beat to heart beat, in order; empty unless the watch logged them.
  func beatIntervals() -> [UInt16] {
    var intervals: [UInt16] = []
    func add(_ times: [Double?], scale: Double) {
      for time in times {
        guard let time, let interval = UInt16(exactly: (time * scale).rounded()),
          beatRange.contains(interval)
        else { continue }
        intervals.append(interval)
      }
    }
    for message in messages {
      switch message.number {
      case .hrv: add(message[.hrvTime], scale: 1_000)
      case .beatIntervals: add(message[.beatTime], scale: 1)
      default: continue
      }
    }
    return intervals
  }

  /// Seconds in the watch's own heart-rate zones, index 0 below zone 1; empty where it tells none.
  func watchZoneSeconds(of session: FITMessage?) -> [Double] {
    let index = session?[.messageIndex].map { $0 & 0xFFF } ?? 0
    let told = messages(.timeInZone).filter {
      $0[.referenceMessage] == Int64(FITMessageNumber.session.rawValue)
    }
    guard
      let message = told.first(where: { $0[.referenceIndex].map { $0 & 0xFFF } == index })
        ?? (told.count == 1 ? told.first : nil)
    else { return [] }
    let seconds = message[.timeInHeartRateZone].prefix(8).map { max($0 ?? 0, 0) }
    return seconds.contains { $0 > 0 } ? Array(seconds) : []
  }
}

/// No workout has more; a damaged file may claim to.
private let mostSteps = 500

/// From 15 to 300 beats a minute; what is outside is a beat that was missed or seen twice.
private let beatRange: ClosedRange<UInt16> = 200...4_000

extension FITMessage {
  fileprivate var workoutStep: WorkoutStep? {
    guard let number = self[.messageIndex].map({ Int($0 & 0xFFF) }) else { return nil }
    var step = WorkoutStep(number: number)
    step.name = self[.stepName].flatMap(cleaned)
    step.intensity = self[.intensity].map { Intensity(rawValue: $0) }
    switch self[.durationType] {
    // The types `time`, `repetition_time` and `time_only`, in milliseconds.
    case 0, 28, 31: step.seconds = self[.durationValue].map { $0 / 1_000 }
    // In centimeters.
    case 1: step.meters = self[.durationValue].map { $0 / 100 }
    case 6:
      if let first = self[.durationValue].flatMap({ Int(exactly: $0) }),
        let count = self[.targetValue].flatMap({ Int(exactly: $0) })
      {
        step.repetition = .init(firstStep: first, count: count)
      }
      return step
    default: break
    }
    step.target = target
    return step
  }

  /// A zone has a number; values of the runner's own stand beside a zone of 0.
  private var target: WorkoutStep.Target? {
    let zone = self[.targetValue].flatMap { $0 > 0 && $0 <= 10 ? $0 : nil }
    switch self[.targetType] {
    case 0, 12: return zone.map { .init(.speedZone, low: $0, high: $0) } ?? range(.speed, 1_000)
    case 1, 13:
      if let zone { return .init(.heartRateZone, low: zone, high: zone) }
      return shareOr(.heartRateShare, .heartRate, offset: 100)
    case 3: return range(.cadence, 1)
    case 4, 7, 8, 9, 10:
      if let zone { return .init(.powerZone, low: zone, high: zone) }
      return shareOr(.powerShare, .power, offset: 1_000)
    default: return nil
    }
  }

  private func range(_ kind: WorkoutStep.Target.Kind, _ scale: Double) -> WorkoutStep.Target? {
    guard let low = self[.customTargetLow], let high = self[.customTargetHigh], high > 0,
      low <= high
    else { return nil }
    return .init(kind, low: low / scale, high: high / scale)
  }

  /// Up to the offset the values are percent; above it they are what is left in the unit itself.
  private func shareOr(
    _ share: WorkoutStep.Target.Kind, _ unit: WorkoutStep.Target.Kind, offset: Double
  ) -> WorkoutStep.Target? {
    guard let target = range(unit, 1) else { return nil }
    if target.low > offset {
      return .init(unit, low: target.low - offset, high: target.high - offset)
    }
    guard target.high <= offset else { return nil }
    return .init(share, low: target.low / 100, high: target.high / 100)
  }
}
