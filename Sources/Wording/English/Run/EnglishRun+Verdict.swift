import Facts
import Training

extension EnglishRun {
  func sentences(_ run: RunFacts, _ story: RunStory) -> [String] {
    var sentences: [String] = []
    if let race = run.race {
      sentences.append(sentence(race, title: wording.title(run.title)))
      if let halves = story.raceHalves { sentences.append(sentence(halves)) }
    } else {
      if let workout = story.workout { sentences.append(sentence(workout)) }
      if let climb = climb(run) { sentences.append(climb) }
      // Of repetitions with recoveries between the mean pace of it all says nothing.
      if story.workout == nil, let pace = run.pace { sentences.append(sentence(pace, on: run.day)) }
      if let finish = story.finish { sentences.append(sentence(finish)) }
      if let drift = story.drift { sentences.append(sentence(drift)) }
    }
    if let others = run.others { sentences.append(sentence(others)) }
    return sentences + basis(run)
  }

  /// Where the distance comes from, and what was not recorded.
  private func basis(_ run: RunFacts) -> [String] {
    var sentences: [String] = []
    if run.activity.sport.isIndoor, run.activity.distanceMeters != nil, run.isRun {
      sentences.append("Distance by foot pod or wrist, not by satellite.")
    }
    if run.activity.byHand != nil, !run.activity.hasRecording {
      sentences.append("Entered by hand: there is no recording.")
    } else if run.isRun, run.averageHeartRate == nil {
      sentences.append("No heart rate was recorded.")
    }
    return sentences
  }

  /// `City Marathon in 3:12:40, 2:40 min over the goal of 3:10:00; 1:10 min faster than …`.
  func sentence(_ race: RaceFinding, title: String) -> String {
    var result =
      "\(race.name.map { wording.name($0) } ?? title) in \(wording.duration(race.seconds))"
    if let goal = race.goalSeconds {
      let side = race.seconds < goal ? "inside" : "over"
      result +=
        race.isGoal ?? false
        ? ", the goal to the second"
        : ", \(wording.difference(race.seconds - goal)) \(side) the goal of \(wording.duration(goal))"
    }
    guard let best = race.bestSeconds else { return result + "." }
    let before =
      race.earlierCount == 1
      ? "the race of this length before"
      : "the best of \(wording.countWord(race.earlierCount)) earlier races of this length"
    if race.isBest ?? false { return result + ", as fast as \(before)." }
    let word = race.seconds < best ? "faster" : "slower"
    let joint = race.goalSeconds == nil ? ", " : "; "
    return result + joint + "\(wording.difference(race.seconds - best)) \(word) than \(before)."
  }

  /// `The halves took 48:00 and 47:48.`.
  func sentence(_ halves: RunStory.Halves) -> String {
    "The halves took \(wording.duration(halves.first)) and \(wording.duration(halves.second))."
  }

  /// `12 s/km faster than usual: the median of …`.
  func sentence(_ pace: PaceFinding, on day: Day) -> String {
    let median =
      "the median of \(group(pace.group, on: day)) is "
      + wording.pace(secondsPerKilometer: pace.usualSecondsPerKilometer)
    let apart = wording.paceDifference(
      pace.secondsPerKilometer, pace.usualSecondsPerKilometer)
    return switch pace.side {
    case .usual: "At the usual pace: \(median)."
    case .faster: "\(apart) faster than usual: \(median)."
    case .slower: "\(apart) slower than usual: \(median)."
    }
  }

  /// `the last 24 runs of about this length and climb, since 12 September,`.
  private func group(_ group: LikeRuns.Group, on day: Day) -> String {
    let since = "since " + wording.day(group.since, beside: day)
    let (noun, likeness) = wording.effort.likeness(group)
    return group.areLatest
      ? "the last \(wording.count(group.count, noun)) \(likeness), \(since),"
      : "\(wording.count(group.count, noun)) \(likeness) \(since)"
  }

  func sentence(_ drift: DriftFinding) -> String {
    switch drift {
    case .together: "At the same heart rate as fast in the second half as in the first."
    case .gained(let share):
      "At the same heart rate \(wording.percent(share, places: 1)) faster in the second half than in "
        + "the first."
    case .drifted(let share):
      "At the same heart rate \(wording.percent(share, places: 1)) slower in the second half than in "
        + "the first."
    }
  }

  /// `The last 9.5 km at 4:48 /km and 164 bpm, what came before at 5:33 /km and 149 bpm.`.
  func sentence(_ finish: FinishFinding) -> String {
    "The last \(wording.distance(finish.last.meters)) \(stretch(finish.last)), what came before "
      + "\(stretch(finish.before))."
  }

  private func stretch(_ stretch: SplitStretch) -> String {
    "at " + wording.pace(secondsPerKilometer: stretch.secondsPerKilometer)
      + (stretch.heartRate.map { " and " + wording.heartRate($0).text } ?? "")
  }

  /// `812 m of climb, 50 m in each kilometre: its 6:48 /km were worth 5:32 /km on the flat.`;
  /// `nil` for what climbs less than 20 m for each kilometre.
  private func climb(_ run: RunFacts) -> String? {
    guard run.isRun, let up = run.ascentMeters, let meters = run.activity.distanceMeters,
      meters >= 1_000, up / meters >= 0.02
    else { return nil }
    let text =
      "\(wording.height(up).text) of climb, \(wording.height(up / meters * wording.distanceUnitMeters).text) in each "
      + wording.distanceNoun
    guard let pace = run.secondsPerKilometer, let flat = run.gradeAdjustedSecondsPerKilometer
    else { return text + "." }
    return text + ": \(wording.pace(secondsPerKilometer: pace)) was worth "
      + "\(wording.pace(secondsPerKilometer: flat)) on the flat."
  }

  /// `The fourth swim of 2026, and the longest.`, `The first swim on record.`.
  func sentence(_ others: OthersFinding) -> String {
    if others.number == 1, !others.isOfYear {
      return "The first \(wording.noun(others.family)) on record."
    }
    let since =
      others.isOfYear
      ? "of \(others.since.year)" : "since " + wording.fullDay(others.since)
    return "The \(wording.ordinalWord(others.number)) \(wording.noun(others.family)) \(since)"
      + (others.isLongest ? ", and the longest." : ".")
  }
}

extension EnglishRun {
  /// `3 × 3 km at 4:26 /km, 1 s/km slower than the planned 4:15 to 4:25: 4:27, 4:23 and 4:28, no
  /// fade.`.
  func sentence(_ workout: WorkoutFinding) -> String {
    let mean = workout.meanSecondsPerKilometer
    var text = name(workout)
    if workout.isTimed {
      text +=
        " in \(wording.duration(workout.meanSeconds)), which is "
        + wording.pace(secondsPerKilometer: mean)
    } else {
      text += " at " + wording.pace(secondsPerKilometer: mean)
    }
    if let target = workout.target { text += ", " + sentence(target, mean: mean) }
    let count = workout.repetitions.count
    guard count > 1 else { return text + "." }
    func told(_ repetition: WorkoutFinding.Repetition) -> String {
      workout.isTimed
        ? wording.duration(repetition.seconds)
        : wording.barePace(secondsPerKilometer: repetition.secondsPerKilometer)
    }
    if count <= 6 {
      text += ": " + wording.list(workout.repetitions.map(told))
    } else {
      let sorted = workout.repetitions.sorted {
        workout.isTimed
          ? $0.seconds < $1.seconds : $0.secondsPerKilometer < $1.secondsPerKilometer
      }
      text += ": from \(told(sorted[0])) to \(told(sorted[count - 1]))"
    }
    return text + (workout.fade.map { ", " + fade($0, of: workout.repetitions) } ?? "") + "."
  }

  /// `3 × 3 km`, `5 km`, `4 of 6 × 800 m`, `Five repetitions`.
  private func name(_ workout: WorkoutFinding) -> String {
    let count = workout.repetitions.count
    let length: String
    switch workout.length {
    case .meters(let meters): length = wording.repetitionDistance(meters)
    case .seconds(let seconds):
      length =
        seconds >= 60
        ? (seconds.truncatingRemainder(dividingBy: 60) == 0
          ? wording.integer(seconds / 60) : wording.duration(seconds)) + Wording.space + "min"
        : wording.integer(seconds) + Wording.space + "s"
    case .unlike:
      let planned = workout.plannedCount.map { " of " + wording.integer($0) } ?? ""
      return wording.sentence(wording.countWord(count)) + planned + " repetitions"
    }
    let times = Wording.space + "×" + Wording.space
    if let planned = workout.plannedCount {
      return wording.integer(count) + " of " + wording.integer(planned) + times + length
    }
    return count == 1 ? length : wording.integer(count) + times + length
  }

  private func sentence(_ target: WorkoutFinding.Target, mean: Double) -> String {
    let fast = wording.barePace(secondsPerKilometer: target.fastest)
    let slow = wording.barePace(secondsPerKilometer: target.slowest)
    let range = fast == slow ? fast : "\(fast) to \(slow)"
    return switch target.side {
    case .onTarget: "on target (\(range))"
    case .faster: "\(wording.paceDifference(mean, target.fastest)) faster than the planned \(range)"
    case .slower: "\(wording.paceDifference(mean, target.slowest)) slower than the planned \(range)"
    }
  }

  private func fade(
    _ fade: WorkoutFinding.Fade, of repetitions: [WorkoutFinding.Repetition]
  ) -> String {
    let last = repetitions.count == 2 ? "second" : "last"
    let apart =
      if let first = repetitions.first, let last = repetitions.last {
        wording.paceDifference(first.secondsPerKilometer, last.secondsPerKilometer)
      } else { "" }
    return switch fade {
    case .none: "no fade"
    case .faster: "the \(last) \(apart) faster than the first"
    case .slower: "the \(last) \(apart) slower than the first"
    }
  }
}

extension WorkoutFinding {
  /// Whether runners tell it in times: of less than a kilometre, alike in length.
  fileprivate var isTimed: Bool {
    if case .meters(let meters) = length { meters < 1_000 } else { false }
  }
}
