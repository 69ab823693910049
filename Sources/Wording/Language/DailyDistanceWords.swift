package import Facts
package import Training

/// What is said on a calendar that shades each day by the distance of its runs.
package protocol DailyDistanceWords: Sendable {
  /// What the key explains.
  var key: String { get }
  /// A name for no run and one for each step, from the shortest on.
  func names(of steps: DistanceSteps) -> [String]
  /// `Sun 22 Nov: 24.1 km`.
  func title(of day: Day, meters: Double) -> String
}

extension Wording {
  package var dailyDistances: any DailyDistanceWords {
    switch language {
    case .english: EnglishDailyDistances(wording: self)
    }
  }
}
