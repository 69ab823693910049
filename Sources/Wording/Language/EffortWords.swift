package import Facts
package import Training

/// What is said of how hard an activity was and how it compares.
package protocol EffortWords: Sendable {
  var effort: String { get }
  /// Over a block without zones: parts of a workout, laps, or what else is known.
  func heading(hasParts: Bool, isWorkout: Bool, sport: Sport) -> String
  /// Above the rows of zones.
  func zoneMeasure(byWatch: Bool) -> String
  /// What is usual, beside a number: `usually 3.1 %`.
  func usually(_ text: String) -> String
  /// `92 % of maximum`.
  func ofMaximum(_ share: Double) -> String
  /// `2:10 min of stops`.
  func stops(_ seconds: Double) -> String
  var byStrava: String { get }
  /// `412 km by then`.
  func byThen(meters: Double) -> String
  /// How the watch split the time on foot; `nil` where all of it was one.
  func onFoot(running: Double, walking: Double, standing: Double) -> String?

  var compare: String { get }
  func heading(_ beat: BeatFinding?) -> String
  func compareMeasure(count: Int) -> String
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
  func effortsMeasure(year: Int) -> String
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
    }
  }
}
