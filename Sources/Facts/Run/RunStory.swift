package import Training

/// What is found of how an activity went, in its laps and its splits.
package struct RunStory: Hashable, Sendable {
  /// The halves of the way in seconds.
  package struct Halves: Hashable, Sendable {
    package var first: Double
    package var second: Double

    package init(first: Double, second: Double) {
      self.first = first
      self.second = second
    }
  }

  /// What became of its repetitions; `nil` where it has none.
  package var workout: WorkoutFinding?
  /// `nil` for a workout.
  package var halves: HalvesFinding?
  /// What their times may come from.
  package var slope: HalvesSlope?
  /// Those of a race; `nil` where they are not all of the time it is told with.
  package var raceHalves: Halves?
  /// A fast finish, or the last third of a long run.
  package var finish: FinishFinding?
  /// Of halves that are alike.
  package var drift: DriftFinding?
  /// Where it was fastest, and where it climbed most; `nil` for a workout.
  package var streams: StreamsFinding?

  /// What is found in splits is that of splits in these units.
  package init(_ facts: RunFacts, _ drawing: RunDrawing, in units: Units) {
    let splits = drawing.splits[units]
    guard facts.isRun else {
      streams = splits?.finding
      halves = splits.flatMap { $0.finding(stoppedSeconds: facts.stoppedSeconds) }
      slope = splits.flatMap { HalvesSlope($0) }
      return
    }
    let found =
      facts.race == nil ? WorkoutFinding(drawing, titled: facts.repetitions) : nil
    let isTold = found.map {
      $0.repetitions.count > 1 || $0.target != nil || facts.kind == .workout
    }
    workout = isTold ?? false ? found : nil
    guard let splits, workout == nil,
      facts.race != nil || facts.repetitions == nil
    else { return }
    streams = splits.finding
    halves = splits.finding(stoppedSeconds: facts.stoppedSeconds)
    slope = HalvesSlope(splits)
    if let race = facts.race {
      let halves = Halves(first: splits.firstHalfSeconds, second: splits.secondHalfSeconds)
      raceHalves = abs(halves.first + halves.second - race.seconds) < 2 ? halves : nil
      return
    }
    finish = FinishFinding(fastFinishOf: splits)
    if finish == nil, facts.kind == .long { finish = FinishFinding(lastThirdOf: splits) }
    if facts.kind != .workout { drift = facts.decoupling.map { DriftFinding($0) } }
  }
}

extension DrawnSplits {
  fileprivate func finding(stoppedSeconds: Double) -> HalvesFinding? {
    HalvesFinding(
      first: firstHalfSeconds, second: secondHalfSeconds, stoppedSeconds: stoppedSeconds)
  }
}
