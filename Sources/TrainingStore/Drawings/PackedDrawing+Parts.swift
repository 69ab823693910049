import Training

/// Laps, lengths, sets, steps and what the watch told apart, as their own tables hold them: what is
/// not finite is not known, and no time is negative.
extension DrawingWriter {
  mutating func writeParts(of drawing: RunDrawing) {
    list(drawing.laps) { $0.write($1) }
    list(drawing.lengths) { $0.write($1) }
    list(drawing.poolHeartRates) { $0.optional($1) }
    list(drawing.sets) { $0.write($1) }
    list(drawing.steps) { $0.write($1) }
    list(drawing.watchSplits) { writer, split in
      writer.text(split.kind.rawValue)
      writer.optional(split.startSeconds)
      writer.optional(max(0, split.seconds))
      writer.optional(split.meters)
    }
  }

  private mutating func write(_ lap: Lap) {
    optional(lap.startSeconds)
    optional(max(0, lap.movingSeconds))
    optional(lap.elapsedSeconds)
    optional(lap.distanceMeters)
    optional(lap.ascentMeters)
    optional(lap.descentMeters)
    optional(lap.averageHeartRate)
    optional(lap.maximumHeartRate)
    optional(lap.averageCadence)
    optional(lap.averagePowerWatts)
    text(lap.intensity?.rawValue)
    text(lap.trigger?.rawValue)
    optional(lap.stepNumber)
  }

  private mutating func write(_ length: SwimLength) {
    optional(length.startSeconds)
    optional(max(0, length.seconds))
    optional(length.meters)
    optional(length.strokeCount)
    text(length.stroke?.rawValue)
    flag(length.isActive)
  }

  private mutating func write(_ set: StrengthSet) {
    optional(set.startSeconds)
    optional(max(0, set.seconds))
    optional(set.repetitions)
    optional(set.weightKilograms)
    text(set.exercise)
    flag(set.isActive)
  }

  private mutating func write(_ step: WorkoutStep) {
    whole(step.number)
    text(step.name)
    text(step.intensity?.rawValue)
    optional(step.seconds)
    optional(step.meters)
    text(step.target?.kind.rawValue)
    if let target = step.target {
      optional(target.low)
      optional(target.high)
    }
    optional(step.repetition?.firstStep)
    if let repetition = step.repetition { signed(repetition.count) }
  }
}

extension DrawingReader {
  mutating func readParts(of drawing: inout RunDrawing) {
    drawing.laps = list(bytesEach: 13) { $0.lap() }
    drawing.lengths = list(bytesEach: 6) { $0.length() }
    drawing.poolHeartRates = list(bytesEach: 1) { $0.optional() }
    drawing.sets = list(bytesEach: 6) { $0.set() }
    drawing.steps = list(bytesEach: 7) { $0.step() }
    drawing.watchSplits = list(bytesEach: 4) { reader in
      WatchSplit(
        kind: WatchSplit.Kind(rawValue: reader.text() ?? ""), startSeconds: reader.optional() ?? 0,
        seconds: reader.optional() ?? 0, meters: reader.optional())
    }
  }

  private mutating func lap() -> Lap {
    var lap = Lap(startSeconds: optional() ?? 0, movingSeconds: optional() ?? 0)
    lap.elapsedSeconds = optional()
    lap.distanceMeters = optional()
    lap.ascentMeters = optional()
    lap.descentMeters = optional()
    lap.averageHeartRate = optional()
    lap.maximumHeartRate = optional()
    lap.averageCadence = optional()
    lap.averagePowerWatts = optional()
    lap.intensity = text().map { Intensity(rawValue: $0) }
    lap.trigger = text().map { Lap.Trigger(rawValue: $0) }
    lap.stepNumber = optional()
    return lap
  }

  private mutating func length() -> SwimLength {
    var length = SwimLength(
      startSeconds: optional() ?? 0, seconds: optional() ?? 0, isActive: false)
    length.meters = optional()
    length.strokeCount = optional()
    length.stroke = text().map { SwimLength.Stroke(rawValue: $0) }
    length.isActive = flag()
    return length
  }

  private mutating func set() -> StrengthSet {
    var set = StrengthSet(startSeconds: optional() ?? 0, seconds: optional() ?? 0, isActive: false)
    set.repetitions = optional()
    set.weightKilograms = optional()
    set.exercise = text()
    set.isActive = flag()
    return set
  }

  private mutating func step() -> WorkoutStep {
    var step = WorkoutStep(number: Int(truncatingIfNeeded: whole()))
    step.name = text()
    step.intensity = text().map { Intensity(rawValue: $0) }
    step.seconds = optional()
    step.meters = optional()
    if let name = text() {
      let (low, high): (Double?, Double?) = (optional(), optional())
      step.target = WorkoutStep.Target.Kind(rawValue: name).map {
        WorkoutStep.Target($0, low: low ?? 0, high: high ?? 0)
      }
    }
    if let first: Int = optional() {
      step.repetition = WorkoutStep.Repetition(firstStep: first, count: signed())
    }
    return step
  }
}
