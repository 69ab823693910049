package import Training

/// What became of the repetitions of a workout.
package struct WorkoutFinding: Hashable, Sendable {
  package struct Repetition: Hashable, Sendable {
    package var meters: Double
    package var seconds: Double
    /// `nil` without a heart rate.
    package var heartRate: Double?

    package init(meters: Double, seconds: Double, heartRate: Double? = nil) {
      self.meters = meters
      self.seconds = seconds
      self.heartRate = heartRate
    }

    package var secondsPerKilometer: Double { seconds / meters * 1_000 }
  }

  /// How long each of them is.
  package enum Length: Hashable, Sendable {
    case meters(Double)
    case seconds(Double)
    /// A ladder, or whatever else has no common length.
    case unlike
  }

  /// What was planned of their pace, and how far their mean is from it.
  package struct Target: Hashable, Sendable {
    package enum Side: Hashable, Sendable {
      case onTarget
      case faster
      case slower
    }

    /// In seconds for a kilometer.
    package var fastest: Double
    package var slowest: Double
    package var side: Side

    package init(fastest: Double, slowest: Double, mean: Double) {
      let (fast, slow, pace) = (fastest.rounded(), slowest.rounded(), mean.rounded())
      self.fastest = fastest
      self.slowest = slowest
      side =
        pace < fast ? .faster : pace > slow ? .slower : .onTarget
    }
  }

  /// How they went from the first to the last.
  package enum Fade: Hashable, Sendable {
    /// Less than two seconds a kilometer.
    case none
    case faster
    case slower
  }

  /// At least one.
  package var repetitions: [Repetition]
  package var length: Length
  /// Where more were planned than were run.
  package var plannedCount: Int?
  /// `nil` where no pace was planned.
  package var target: Target?

  package var meanSecondsPerKilometer: Double {
    repetitions.reduce(0) { $0 + $1.seconds } / repetitions.reduce(0) { $0 + $1.meters } * 1_000
  }
  package var meanSeconds: Double {
    repetitions.reduce(0) { $0 + $1.seconds } / Double(repetitions.count)
  }

  /// From the first to the last, in whole seconds a kilometer; `nil` for one repetition, and for
  /// those of unlike length.
  package var fade: Fade? {
    guard repetitions.count > 1, length != .unlike, let first = repetitions.first,
      let last = repetitions.last
    else { return nil }
    let change = last.secondsPerKilometer.rounded() - first.secondsPerKilometer.rounded()
    return abs(change) < 2 ? Fade.none : change < 0 ? .faster : .slower
  }
}

extension WorkoutFinding {
  /// `nil` where the laps tell no repetitions.
  ///
  /// - Parameters:
  ///   - drawing: its laps, and the steps of the workout that the watch led through.
  ///   - titled: the repetitions that the title tells; where no lap says what it was for, laps of
  ///     that length are taken for them.
  package init?(_ drawing: RunDrawing, titled: TitledRepetitions?) {
    let told = RunParts(drawing)
    var work = Self.work(of: told)
    if work.isEmpty, let titled { work = Self.laps(drawing.laps, of: titled) }
    let repetitions = work.compactMap { part -> Repetition? in
      guard let meters = part.meters, meters > 0, part.seconds > 0 else { return nil }
      return Repetition(meters: meters, seconds: part.seconds, heartRate: part.averageHeartRate)
    }
    guard !repetitions.isEmpty, repetitions.count == work.count else { return nil }
    self.repetitions = repetitions
    length = Self.length(of: work)
    let planned = max(
      Self.plannedCount(drawing.steps), titled.map { $0.isOf(length) ? $0.count : 0 } ?? 0)
    plannedCount = planned > repetitions.count ? planned : nil
    target = Self.target(of: work).map {
      Target(
        fastest: $0.fastest, slowest: $0.slowest,
        mean: repetitions.reduce(0) { $0 + $1.seconds }
          / repetitions.reduce(0) { $0 + $1.meters } * 1_000)
    }
  }

  /// The parts that are work, where there are others; without steps those in a row are one.
  private static func work(of told: RunParts) -> [RunPart] {
    func isWork(_ part: RunPart) -> Bool { part.intensity?.isWork ?? false }
    guard told.parts.contains(where: { !isWork($0) && $0.intensity != nil }) else { return [] }
    var work: [RunPart] = []
    var isOpen = false
    for part in told.parts {
      guard isWork(part) else {
        isOpen = false
        continue
      }
      if isOpen, part.step == nil, work.last?.step == nil, let last = work.popLast() {
        work.append(last.followed(by: part))
      } else {
        work.append(part)
      }
      isOpen = true
    }
    return work
  }

  /// The laps that are as long as the title says, where there are as many of them as it says.
  private static func laps(_ laps: [Lap], of titled: TitledRepetitions) -> [RunPart] {
    let found = RunPart.parts(of: laps, steps: []).filter { part in
      switch titled.length {
      case .meters(let meters): abs((part.meters ?? 0) - meters) <= 0.03 * meters
      case .seconds(let seconds): abs(part.seconds - seconds) <= 0.03 * seconds
      }
    }
    return found.count == titled.count && found.count < laps.count ? found : []
  }

  private static func length(of parts: [RunPart]) -> Length {
    if let meters = common(parts.map { $0.step?.meters }) { return .meters(meters) }
    if let seconds = common(parts.map { $0.step?.seconds }) { return .seconds(seconds) }
    let (meters, seconds) = (parts.map { $0.meters ?? 0 }, parts.map(\.seconds))
    if spread(meters) <= 1.03 { return .meters(round(meters)) }
    if spread(seconds) <= 1.03 { return .seconds((mean(seconds) / 5).rounded() * 5) }
    return spread(meters) <= 1.1 ? .meters(round(meters)) : .unlike
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// A mean as people would tell it: in hundreds of meters where that is near, else in tens.
  private static func round(_ meters: [Double]) -> Double {
    let mean = mean(meters)
    let hundreds = (mean / 100).rounded() * 100
    return abs(hundreds - mean) <= 0.02 * mean ? hundreds : (mean / 10).rounded() * 10
  }

  private static func common(_ values: [Double?]) -> Double? {
    guard let first = values.first, let first, values.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  private static func spread(_ values: [Double]) -> Double {
    guard let least = values.min(), let most = values.max(), least > 0 else { return .infinity }
    return most / least
  }

  /// How many steps of work the workout has, repeated ones as often as they are.
  private static func plannedCount(_ steps: [WorkoutStep]) -> Int {
    let loops = steps.compactMap { step in step.repetition.map { (step.number, $0) } }
    return steps.filter { $0.repetition == nil && $0.intensity?.isWork ?? false }
      .reduce(0) { sum, step in
        let loop = loops.first { $0.1.firstStep <= step.number && step.number < $0.0 }
        return sum + max(1, min(loop?.1.count ?? 1, 1_000))
      }
  }

  /// The pace that all of them were to be run in.
  private static func target(of parts: [RunPart]) -> (fastest: Double, slowest: Double)? {
    guard let target = parts.first?.step?.target, target.kind == .speed,
      parts.allSatisfy({ $0.step?.target == target }), target.low > 0, target.high > 0,
      let fastest = Pace.secondsPerKilometer(metersPerSecond: max(target.low, target.high)),
      let slowest = Pace.secondsPerKilometer(metersPerSecond: min(target.low, target.high))
    else { return nil }
    return (fastest, slowest)
  }
}

extension TitledRepetitions {
  /// Whether the title speaks of repetitions of this length.
  fileprivate func isOf(_ length: WorkoutFinding.Length) -> Bool {
    switch length {
    case .meters(let meters): isAlike(Self(count: count, length: .meters(meters)))
    case .seconds(let seconds): isAlike(Self(count: count, length: .seconds(seconds)))
    case .unlike: false
    }
  }
}

extension RunPart {
  /// This part and the next as one.
  fileprivate func followed(by next: RunPart) -> RunPart {
    var part = self
    part.averageHeartRate = averageHeartRate.flatMap { rate in
      next.averageHeartRate.map {
        (rate * seconds + $0 * next.seconds) / max(seconds + next.seconds, 1)
      }
    }
    part.seconds += next.seconds
    part.meters = meters.flatMap { before in next.meters.map { before + $0 } }
    return part
  }
}
