package import Facts
package import Training

/// What is said of how hard an activity was and how it compares.
package protocol EffortWords: Sendable {
  var effort: String { get }
  /// Over a block without zones: parts of a workout, laps, or what else is known.
  func heading(hasParts: Bool, isWorkout: Bool, sport: Sport) -> String
  /// Over a block of which no more is known, and what it lacks.
  var zonesWait: String { get }
  var whatZonesNeed: String { get }
  /// Above the rows of zones; all of the seconds are told where rests are in them.
  func zoneMeasure(byWatch: Bool, rested: Double?) -> String
  /// What is usual, beside a number: `usually 3.1 %`.
  func usually(_ text: String) -> String
  /// `92 % of maximum`.
  func ofMaximum(_ share: Double) -> String
  /// `2:10 min of stops`.
  func stops(_ seconds: Double) -> String
  var byStrava: String { get }
  var byWatch: String { get }
  /// `3.4 aerobic, 1.2 anaerobic`; `nil` where there was none.
  func trainingEffect(aerobic: Double?, anaerobic: Double?) -> String?
  /// `412 km by then`.
  func byThen(meters: Double) -> String
  /// How the watch split the time on foot; `nil` where all of it was one.
  func onFoot(running: Double, walking: Double, standing: Double) -> String?

  var compare: String { get }
  func heading(_ beat: BeatFinding?) -> String
  func compareMeasure(_ runs: LikeRuns, on day: Day) -> String
  /// What like runs are called, one of them, and how they are alike: `run`, `of about this length`.
  func likeness(_ group: LikeRuns.Group) -> (noun: String, likeness: String)
  /// What a scatter of like runs is called.
  var compareTitle: String { get }
  /// What it finds: this run, and the range of the others.
  func compareFinding(
    heading: String, secondsPerKilometer: Double, heartRate: Double, fastest: Double,
    slowest: Double
  ) -> String
  /// A dot of an earlier run, and of this one.
  func dot(_ day: Day?, secondsPerKilometer: Double, heartRate: Double) -> String
  var thisRun: String { get }
  var run: String { get }
  var heartRateColumn: String { get }
  var likeRuns: String { get }

  func heading(_ efforts: EffortsFinding) -> String
  func effortsMeasure(year: Int, hasPlaces: Bool) -> String
  var distanceColumn: String { get }
  var timeColumn: String { get }
  var fromColumn: String { get }
  var placeColumn: String { get }
  func rank(_ rank: EffortRecords.Rank) -> String
  var effortsTable: String { get }
}

extension Wording {
  package var effort: any EffortWords {
    switch language {
    case .english: EnglishEffort(wording: self)
    case .pseudo: PseudoEffort(plain: plain.effort)
    }
  }
}

struct EnglishEffort: EffortWords {
  let wording: Wording

  let effort = "Effort"
  let byStrava = "by Strava"
  let byWatch = "by the watch"
  let compare = "Compare"
  let compareTitle = "Pace against heart rate in like runs"
  let thisRun = "this run"
  let run = "Run"
  let heartRateColumn = "HR"
  let likeRuns = "Like runs"
  let distanceColumn = "Distance"
  let timeColumn = "Time"
  let fromColumn = "From"
  let placeColumn = "Place"
  let effortsTable = "Best efforts in this run"

  let zonesWait = "No zones yet"
  let whatZonesNeed =
    "Zones and a load by heart rate need your own: enter resting and maximum in openrun.toml, below "
    + "[[athlete.heart_rate]]."

  func heading(hasParts: Bool, isWorkout: Bool, sport: Sport) -> String {
    guard hasParts else { return "More of this \(wording.noun(sport))" }
    return isWorkout ? "Part by part" : "Lap by lap"
  }

  func zoneMeasure(byWatch: Bool, rested: Double?) -> String {
    "Time in each heart-rate zone" + (byWatch ? ", as the watch counted it" : "")
      + (rested.map { ", \(wording.duration($0)) with the rests" } ?? "")
  }

  func usually(_ text: String) -> String { "usually " + text }

  func ofMaximum(_ share: Double) -> String { "\(wording.percent(share)) of maximum" }

  func stops(_ seconds: Double) -> String {
    wording.longDifference(seconds) + (seconds < 172_800 ? " of stops" : " between its parts")
  }

  func trainingEffect(aerobic: Double?, anaerobic: Double?) -> String? {
    let parts = [(aerobic, "aerobic"), (anaerobic, "anaerobic")].compactMap { effect, name in
      effect.flatMap { $0 >= 0.05 ? "\(wording.decimal($0)) \(name)" : nil }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func byThen(meters: Double) -> String { wording.roundDistance(meters) + " by then" }

  func onFoot(running: Double, walking: Double, standing: Double) -> String? {
    let sums = [(running, "running"), (walking, "walking"), (standing, "standing")]
      .filter { $0.0 >= 1 }
    guard sums.count > 1 else { return nil }
    let parts = sums.map { wording.duration($0) + " of " + $1 }
    return "By the watch’s count: \(parts.joined(separator: ", "))."
  }

  func heading(_ beat: BeatFinding?) -> String {
    switch beat {
    case nil: "Pace against heart rate"
    case .usual: "As far per heartbeat as usual"
    case .further(let share): "\(wording.percent(share)) further per heartbeat than usual"
    case .lessFar(let share): "\(wording.percent(share)) shorter per heartbeat than usual"
    }
  }

  func compareMeasure(_ runs: LikeRuns, on day: Day) -> String {
    let beside = runs.group.map { group -> String in
      let (noun, likeness) = likeness(group)
      return ", beside \(wording.count(group.count, "earlier " + noun)) \(likeness) since "
        + wording.day(group.since, beside: day)
    }
    return "Pace against heart rate" + (beside ?? "") + ". Down and to the right is better."
  }

  func likeness(_ group: LikeRuns.Group) -> (noun: String, likeness: String) {
    let length = "of about this length" + (group.isByClimb ? " and climb" : "")
    return switch group.basis {
    case .length: ("run", length)
    case .races: ("race", length)
    case .repetitions: ("workout", "with such repetitions")
    case .hard: ("hard run", length)
    case .plan: ("long run", "of this plan")
    }
  }

  func compareFinding(
    heading: String, secondsPerKilometer: Double, heartRate: Double, fastest: Double,
    slowest: Double
  ) -> String {
    "\(heading). This run: \(place(secondsPerKilometer, heartRate)); the others from "
      + "\(wording.barePace(secondsPerKilometer: fastest)) to "
      + "\(wording.pace(secondsPerKilometer: slowest))."
  }

  func dot(_ day: Day?, secondsPerKilometer: Double, heartRate: Double) -> String {
    (day.map { wording.mediumDay($0) } ?? thisRun) + ": " + place(secondsPerKilometer, heartRate)
  }

  func heading(_ efforts: EffortsFinding) -> String {
    switch efforts {
    case .fastestOfYear(let meters, let year):
      "Fastest \(wording.list(meters.map { wording.effortDistance($0) })) of \(year) so far"
    case .fastestOfYearOverMany(let count, let year):
      "Fastest of \(year) so far over \(wording.countWord(count)) distances"
    case .place(let rank, let meters, let year):
      wording.effortName(meters) + ": \(wording.ordinalWord(rank.place)) fastest of "
        + "\(wording.integer(rank.count)) in \(year) so far"
    case .fastest(let meters, let seconds):
      "Fastest \(wording.effortDistance(meters)) in " + wording.duration(seconds)
    }
  }

  func effortsMeasure(year: Int, hasPlaces: Bool) -> String {
    "Fastest stretch of each distance in this run, stops included"
      + (hasPlaces ? "; only those among the ten fastest of \(year) up to then" : "")
  }

  func rank(_ rank: EffortRecords.Rank) -> String {
    rank.count == 1
      ? "the only one" : "\(wording.ordinal(rank.place)) of \(wording.integer(rank.count))"
  }

  /// `5:06 /km at 142 bpm`.
  private func place(_ pace: Double, _ rate: Double) -> String {
    "\(wording.pace(secondsPerKilometer: pace)) at \(wording.heartRate(rate).text)"
  }
}
