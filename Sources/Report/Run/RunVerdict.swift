import Facts
import Training
import Wording

/// What a run's numbers say, in sentences made by rules.
///
/// A rule that cannot decide says nothing.
struct RunVerdict {
  var language: Wording
  /// The name of the race that this run is, and the time it took.
  var race: (name: String, seconds: Double)?
  var goalSeconds: Double?
  /// Times of earlier races of this length.
  var earlierRaces: [Double] = []
  var secondsPerKilometer: Double?
  var usualSecondsPerKilometer: Double?
  var likeRunCount = 0
  /// Positive where pace was lost for the same heart rate.
  var decoupling: Double?
  /// Those of the like runs.
  var otherDecouplings: [Double] = []

  var sentences: [String] {
    [raceSentence ?? paceSentence, driftSentence].compactMap { $0 }
  }

  private var raceSentence: String? {
    guard let (name, seconds) = race else { return nil }
    var result = "\(name) in \(language.duration(seconds))"
    if let goal = goalSeconds {
      let difference = seconds - goal
      let side = difference < 0 ? "inside" : "over"
      result +=
        abs(difference) < 1
        ? ", the goal to the second"
        : ", \(language.difference(difference)) \(side) the goal of \(language.duration(goal))"
    }
    guard let best = earlierRaces.min() else { return result + "." }
    let before =
      earlierRaces.count == 1
      ? "the race of this length before"
      : "the best of \(language.countWord(earlierRaces.count)) earlier races of this length"
    if abs(seconds - best) < 1 { return result + ", as fast as \(before)." }
    let word = seconds < best ? "faster" : "slower"
    let joint = goalSeconds == nil ? ", " : "; "
    return result + joint + "\(language.difference(seconds - best)) \(word) than \(before)."
  }

  private var paceSentence: String? {
    guard let pace = secondsPerKilometer, let usual = usualSecondsPerKilometer else { return nil }
    let difference = (pace.rounded() - usual.rounded())
    let median =
      "the median of \(language.count(likeRunCount, "run")) of about this length in a year is "
      + language.pace(secondsPerKilometer: usual)
    if abs(difference) < 5 { return "At the usual pace: \(median)." }
    let word = difference < 0 ? "faster" : "slower"
    let amount = "\(language.integer(abs(difference)))\(Wording.space)s/km"
    return "\(amount) \(word) than usual: \(median)."
  }

  private var driftSentence: String? {
    guard let drift = decoupling else { return nil }
    let share = language.percent(abs(drift), places: 1)
    if abs(drift) < 0.005 {
      return "Pace and heart rate kept together from the first half to the second."
    }
    if drift < 0 {
      return "The second half gave \(share) more pace for the same heart rate than the first."
    }
    let sentence = "Heart rate rose \(share) against pace from the first half to the second"
    if otherDecouplings.count >= LikeRuns.fewest {
      if otherDecouplings.allSatisfy({ $0 > drift }) {
        return sentence + ", the least of these runs."
      }
      if otherDecouplings.allSatisfy({ $0 < drift }) {
        return sentence + ", the most of these runs."
      }
    }
    return sentence + "."
  }
}

extension RunVerdict {
  init(_ story: RunStory) {
    language = story.language
    let activity = story.activity
    let known = story.report.race(run: story.entry)
    if known != nil || (activity.isRace && story.entry.isRun) {
      race = (known?.name ?? language.title(of: activity), raceSeconds(of: activity))
      goalSeconds = known?.goalSeconds
      earlierRaces = story.report.earlierRaces(than: story.index).map {
        raceSeconds(of: $0.activity)
      }
    }
    secondsPerKilometer = story.entry.isRun ? story.entry.secondsPerKilometer : nil
    usualSecondsPerKilometer = story.likeRuns.usualSecondsPerKilometer
    likeRunCount = story.likeRuns.count
    decoupling = story.entry.isRun ? story.entry.derived?.decoupling : nil
    otherDecouplings = story.likeRuns.entries.compactMap { $0.derived?.decoupling }
  }
}

/// The time a race is told with: all of it, stops included.
func raceSeconds(of activity: Activity) -> Double {
  activity.elapsedSeconds ?? activity.movingSeconds
}

extension Report {
  /// Earlier races that are at most 3 % away in distance from a race; none if it is no race.
  func earlierRaces(than index: Int) -> [ActivityEntry] {
    let entry = entries[index]
    guard isRace(entry), let meters = entry.activity.distanceMeters, meters > 0 else { return [] }
    return (0..<index).filter { abs(briefs[$0].distanceMeters / meters - 1) <= 0.03 }
      .map { entries[$0] }.filter { isRace($0) }
  }

  private func isRace(_ entry: ActivityEntry) -> Bool {
    entry.isRun && (entry.activity.isRace || race(run: entry) != nil)
  }

  /// The race of the settings that a run is: of its day, and at most 5 % away in distance.
  func race(run entry: ActivityEntry) -> Race? {
    guard entry.isRun, let meters = entry.activity.distanceMeters else { return nil }
    return log.races.first {
      $0.day == entry.day && $0.distanceMeters > 0
        && abs(meters / $0.distanceMeters - 1) <= 0.05
    }
  }
}
