import Facts
import Training

extension EnglishRun {
  func sentences(_ run: RunFacts) -> [String] {
    var sentences = [
      run.race.map { sentence($0, title: wording.title(run.title)) }
        ?? run.pace.map { sentence($0) },
      run.drift.map { sentence($0) },
    ].compactMap { $0 }
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
    var result = "\(race.name ?? title) in \(wording.duration(race.seconds))"
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

  /// `12 s/km faster than usual: the median of …`.
  func sentence(_ pace: PaceFinding) -> String {
    let median =
      "the median of \(wording.count(pace.count, "run")) of about this length in a year is "
      + wording.pace(secondsPerKilometer: pace.usualSecondsPerKilometer)
    func amount(_ seconds: Double) -> String {
      "\(wording.integer(seconds))\(Wording.space)s/km"
    }
    return switch pace.side {
    case .usual: "At the usual pace: \(median)."
    case .faster(let seconds): "\(amount(seconds)) faster than usual: \(median)."
    case .slower(let seconds): "\(amount(seconds)) slower than usual: \(median)."
    }
  }

  func sentence(_ drift: DriftFinding) -> String {
    switch drift {
    case .together:
      return "Pace and heart rate kept together from the first half to the second."
    case .gained(let share):
      return
        "The second half gave \(wording.percent(share, places: 1)) more pace for the same heart "
        + "rate than the first."
    case .drifted(let share, let place):
      let sentence =
        "Heart rate rose \(wording.percent(share, places: 1)) against pace from the first half to "
        + "the second"
      return switch place {
      case .least: sentence + ", the least of these runs."
      case .most: sentence + ", the most of these runs."
      case .between: sentence + "."
      }
    }
  }
}
