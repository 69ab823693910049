import Training

/// What a run's numbers say, in sentences made by rules.
///
/// A rule that cannot decide says nothing.
struct RunVerdict {
  var language: ReportLanguage
  /// A race of the settings that this run is, and the time it took.
  var race: (race: Race, seconds: Double)?
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
    guard let (race, seconds) = race else { return nil }
    let result = "\(race.name) in \(language.duration(seconds))"
    guard let goal = race.goalSeconds else { return result + "." }
    let difference = seconds - goal
    if abs(difference) < 1 { return result + ", the goal to the second." }
    let side = difference < 0 ? "inside" : "over"
    return result
      + ", \(language.difference(difference)) \(side) the goal of \(language.duration(goal))."
  }

  private var paceSentence: String? {
    guard let pace = secondsPerKilometer, let usual = usualSecondsPerKilometer else { return nil }
    let difference = (pace.rounded() - usual.rounded())
    let median =
      "the median of \(language.count(likeRunCount, "run")) of about this length in a year is "
      + language.pace(secondsPerKilometer: usual)
    if abs(difference) < 5 { return "At the usual pace: \(median)." }
    let word = difference < 0 ? "faster" : "slower"
    let amount = "\(language.integer(abs(difference)))\(ReportLanguage.space)s/km"
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
    race = story.report.race(run: story.entry).map {
      ($0, activity.elapsedSeconds ?? activity.movingSeconds)
    }
    secondsPerKilometer = story.entry.isRun ? story.entry.secondsPerKilometer : nil
    usualSecondsPerKilometer = story.likeRuns.usualSecondsPerKilometer
    likeRunCount = story.likeRuns.count
    decoupling = story.entry.isRun ? story.entry.derived?.decoupling : nil
    otherDecouplings = story.likeRuns.entries.compactMap { $0.derived?.decoupling }
  }
}

extension Report {
  /// The race of the settings that a run is: of its day, and at most 5 % away in distance.
  func race(run entry: ActivityEntry) -> Race? {
    guard entry.isRun, let meters = entry.activity.distanceMeters else { return nil }
    return log.races.first {
      $0.day == entry.day && $0.distanceMeters > 0
        && abs(meters / $0.distanceMeters - 1) <= 0.05
    }
  }
}
